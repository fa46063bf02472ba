"""An import as a whole: its rows in, the counts of their outcomes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from emporix_api.types import Operation

from ..calls import Caller
from .answers import SUCCESSES, Action, Outcome
from .importer import Importer

# A report of an import of millions that all fail must stay small: this many failures are kept, all are counted.
FAILURES_KEPT: Final = 1000


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of all rows.

    `counts` holds how many ended with each action, `seconds` how long the import took. `failures` are the outcomes that
    failed or are in doubt: the first 1000 of them, while the counts are of all. `resumed` is how many rows an earlier
    run with the same journal had done, so that they have no outcome. `requests` counts the calls to the API, or those
    that a dry run saved; `duplicates`, in a dry run, the rows whose key an earlier row has.
    """

    counts: Mapping[Action, int]
    seconds: float
    failures: tuple[Outcome, ...] = field(default=(), repr=False)
    resumed: int = 0
    requests: int = 0
    duplicates: int = 0

    @property
    def total(self) -> int:
        """How many rows have an outcome."""
        return sum(self.counts.values())

    @property
    def succeeded(self) -> int:
        """How many rows were created, updated, deleted, or otherwise done."""
        return sum(self.counts.get(action, 0) for action in SUCCESSES)

    @property
    def skipped(self) -> int:
        """How many rows were not sent, because they are there already or because nothing was."""
        return self.counts.get("skipped", 0)

    @property
    def failed(self) -> int:
        """How many rows were refused or could not be sent."""
        return self.counts.get("failed", 0)

    @property
    def in_doubt(self) -> int:
        """How many rows may have been done or not: no answer said so plainly."""
        return self.counts.get("in_doubt", 0)

    def __str__(self) -> str:
        done = ", ".join(f"{count} {action}" for action, count in self.counts.items() if action in SUCCESSES and count)
        parts = [f"{self.succeeded} succeeded{f' ({done})' if done else ''}"]
        parts += [f"{self.skipped} skipped"] if self.skipped else []
        parts += [f"{self.failed} failed", f"{self.in_doubt} in doubt"]
        parts += [f"{self.resumed} done before"] if self.resumed else []
        parts += [f"{self.duplicates} with the key of another"] if self.duplicates else []
        return f"{self.total} rows in {self.seconds:.1f} s: {', '.join(parts)}"


async def import_all(
    caller: Caller,
    operation: Operation,
    rows: AsyncIterable[Any] | Iterable[Any],
    *,
    path: Mapping[str, object],
    **options: Any,
) -> ImportReport:
    """Import `rows` and return the counts. Takes the options of `Importer`, and raises what its outcomes raise.

    A note of the error has the counts until then.
    """
    began = caller.clock.now()
    counts: Counter[Action] = Counter()
    failures: list[Outcome] = []
    importer = Importer(caller, operation, rows, path=path, **options)

    def report() -> ImportReport:
        seconds, kept = caller.clock.now() - began, tuple(failures[:FAILURES_KEPT])
        return ImportReport(dict(counts), seconds, kept, importer.resumed, importer.requests)

    try:
        async with importer as outcomes:
            while known := await outcomes.known():
                actions: list[Action] = [outcome.action for outcome in known]
                counts.update(actions)
                if not SUCCESSES.issuperset(actions) and len(failures) < FAILURES_KEPT:
                    failures += [outcome for outcome in known if outcome.action in {"failed", "in_doubt"}]
    except Exception as error:
        if counts or importer.resumed:
            error.add_note(f"before that: {report()}")
        raise
    return report()
