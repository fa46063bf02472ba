"""What became of an import as a whole: counts of its outcomes, and what was found in its rows. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from emporix_api.types import Action

from ..data import RemarkKind, Rows, json_path
from .answers import SUCCESSES, Outcome

# A report of an import of millions that all fail must stay small: this many failures are kept, all are counted.
FAILURES_KEPT: Final = 1000
# Likewise of what is found: so many places of one kind, and so many kinds of one sort, all of them counted.
PLACES_KEPT: Final = 20
FINDINGS_KEPT: Final = 200

FindingKind = RemarkKind | Literal["unreadable", "refused", "no_key", "duplicate", "differs", "text"]
_TEXT: Final = "is read as text, since nothing states its type: types (--type) can"


class Header(NamedTuple):
    """The line of a file that names its columns."""

    line: int


class Place(NamedTuple):
    """Where something was found: the `row`, counted from one, its `line` in a file, and the JSON `path` in it.

    A line that cannot be read is no row.
    """

    row: int | None
    line: int | None
    path: str

    def __str__(self) -> str:
        return f"row {self.row}" if self.line is None else f"line {self.line}"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is to be said of `count` rows in the same words; `places` are the first 20 of them.

    `kind` is `violation` (the API would refuse it), `refused` (it cannot be sent at all), `unreadable` (a line of a
    file), `no_key`, `duplicate` (an earlier row has its key), `unknown` (a property that the API does not know, and
    takes), `read_only` (a property that the API sets), `language` (a localized text in another form than the header
    says, or than others of its row), `text` (a column of a file that is text for want of a type, told once) or
    `differs` (the API reported success, and what is read back is not what was sent). `path` is where in a row, as a
    JSON path in which all entries of a list are `[*]`.
    """

    kind: FindingKind
    path: str
    words: str
    count: int
    places: tuple[Place, ...]

    def __str__(self) -> str:
        more = f", … ({self.count:,} in all)" if self.count > len(self.places) else ""
        return f"{self.path} {self.words}: {', '.join(map(str, self.places))}{more}"


class Findings:
    """What was found so far, of bounded size."""

    def __init__(self) -> None:
        self._found: dict[tuple[FindingKind, str, str], tuple[list[Place], int]] = {}
        self._kinds: Counter[FindingKind] = Counter()

    def add(
        self, kind: FindingKind, words: str, index: int | None, row: object, path: tuple[str | int, ...] = ()
    ) -> None:
        """Note that `words` are to be said of what is at `path` in `row`, the one at `index`."""
        found = (kind, json_path(tuple("*" if isinstance(step, int) else step for step in path)), words)
        if found not in self._found:
            if self._kinds[kind] >= FINDINGS_KEPT:
                found = (kind, "$", "has more of this kind, at other places or for other reasons")
            else:
                self._kinds[kind] += 1
        places, count = self._found.get(found, ([], 0))
        self._found[found] = places, count + 1
        if len(places) < PLACES_KEPT:
            places.append(Place(None if index is None else index + 1, getattr(row, "line", None), json_path(path)))

    def add_columns(self, rows: object) -> None:
        """Note the columns of `rows`, if those of a file, that are text because nothing states their type."""
        for path, line in rows.untyped if isinstance(rows, Rows) else ():
            self.add("text", _TEXT, None, Header(line), path)

    def __iter__(self) -> Iterator[Finding]:
        for (kind, path, words), (places, count) in self._found.items():
            yield Finding(kind, path, words, count, tuple(places))


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of all rows.

    `counts` holds how many ended with each action, `seconds` how long the import took. `failures` are the outcomes that
    failed, differ or are in doubt: the first 1000 of them, while the counts are of all. `resumed` is how many rows an
    earlier run with the same journal had done, so that they have no outcome. `requests` are all that were sent to the
    API, those of the attempts within a call too. `findings` are what `validate` and `verify` found.

    In a dry run, `sendable` is how many rows would be sent, in so many `requests`; the others have failed. It is None
    elsewhere. `duplicates` are the rows whose key an earlier row has.
    """

    counts: Mapping[Action, int]
    seconds: float
    failures: tuple[Outcome, ...] = field(default=(), repr=False)
    resumed: int = 0
    requests: int = 0
    duplicates: int = 0
    sendable: int | None = None
    findings: tuple[Finding, ...] = field(default=(), repr=False)

    @property
    def total(self) -> int:
        """How many rows there were, apart from those that an earlier run had done."""
        return sum(self.counts.values()) + (self.sendable or 0)

    @property
    def succeeded(self) -> int:
        """How many rows were created, updated, deleted, or otherwise done."""
        return sum(self.counts.get(action, 0) for action in SUCCESSES)

    @property
    def failed(self) -> int:
        """How many rows were refused or could not be sent."""
        return self.counts.get("failed", 0)

    @property
    def differs(self) -> int:
        """How many rows were done, the API said, and are not as they were sent when they are read back."""
        return self.counts.get("differs", 0)

    @property
    def in_doubt(self) -> int:
        """How many rows may have been done or not: no answer said so plainly."""
        return self.counts.get("in_doubt", 0)

    def __str__(self) -> str:
        if self.sendable is not None:
            done = f"{self.sendable} could be sent in {self.requests} request{'' if self.requests == 1 else 's'}"
            parts = [done, f"{self.failed} could not"]
            parts += [f"{self.duplicates} with the key of another"] if self.duplicates else []
            return f"{self.total} rows in {self.seconds:.1f} s: {', '.join(parts)}"
        done = ", ".join(f"{count} {action}" for action, count in self.counts.items() if action in SUCCESSES and count)
        parts = [f"{self.succeeded} succeeded{f' ({done})' if done else ''}"]
        parts += [f"{self.differs} differ"] if self.differs else []
        parts += [f"{self.failed} failed", f"{self.in_doubt} in doubt"]
        parts += [f"{self.resumed} done before"] if self.resumed else []
        return f"{self.total} rows in {self.seconds:.1f} s: {', '.join(parts)}"
