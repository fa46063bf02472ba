"""What became of the rows of an import or a copy: counted, told while it runs, and summed up."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final

import typer

from ._commands import FAILED, INTERRUPTED, Settings, public_fields
from ._output import emit, note, print_table, put, tell
from ._progress import Counts

if TYPE_CHECKING:
    from emporix_async import EmporixError, Finding, ImportReport, Outcome, SourceError
    from emporix_async.bulk import Findings

FAILURES_TOLD: Final = 10
"""So many failures are shown one by one; all are counted."""
_KINDS: Final = (
    "unreadable",
    "refused",
    "violation",
    "differs",
    "no_key",
    "duplicate",
    "unknown",
    "read_only",
    "language",
    "text",
)
_SUCCEEDED: Final = ("created", "updated", "deleted", "succeeded")


def _no_findings() -> Findings:
    from emporix_async.bulk import Findings

    return Findings()


@dataclass(slots=True)
class Tally:
    """What became of the rows so far; `total` is how many there are, where that is known.

    `resumed` are those that an earlier run had done, `requests` were sent by this one. Of a dry run, `sendable` rows
    would be sent, and `duplicates` have the key of an earlier one; `notes` say in what else the import would differ.
    """

    total: int | None = None
    dry_run: bool = False
    actions: Counter[str] = field(default_factory=Counter)
    bad_lines: int = 0
    resumed: int = 0
    requests: int = 0
    sendable: int = 0
    duplicates: int = 0
    findings: Sequence[Finding] = ()
    unreadable: Findings = field(default_factory=_no_findings)
    notes: list[str] = field(default_factory=list)

    @property
    def done(self) -> int:
        """How many rows are settled."""
        return sum(self.actions.values()) + self.bad_lines + self.sendable

    @property
    def failed(self) -> int:
        """How many of them did not succeed."""
        return self.done - self.sendable - sum(self.actions[action] for action in _SUCCEEDED)

    def take(self, outcome: Outcome, settings: Settings) -> None:
        """Count `outcome`, and tell it if it is one of the first failures."""
        self.actions[outcome.action] += 1
        if outcome.error is not None and self.failed <= FAILURES_TOLD:
            self.tell(outcome, outcome.error, settings)

    def take_report(self, report: ImportReport) -> None:
        """Take what a dry run found, behind the lines that could not be read."""
        self.actions.update(report.counts)
        self.requests, self.duplicates = report.requests, report.duplicates
        self.findings = [*self.unreadable, *report.findings]
        self.sendable = report.sendable or 0

    def take_bad_line(self, error: SourceError, settings: Settings) -> None:
        """Count a line that could not be read, and tell it if it is one of the first failures."""
        self.bad_lines += 1
        if self.dry_run:
            self.unreadable.add(
                "unreadable", str(error).removeprefix(f"{error.source}, line {error.line}: "), None, error
            )
        elif self.failed <= FAILURES_TOLD:
            if settings.as_json:
                tell(type(error).__name__, str(error), as_json=True, **public_fields(error))
            else:
                note(str(error))

    def tell(self, outcome: Outcome, error: EmporixError, settings: Settings) -> None:
        """Tell a failure: a line, or as JSON a document."""
        line = getattr(outcome.row, "line", None)
        if settings.as_json:
            of_row = {"row": outcome.index + 1, "line": line, "key": outcome.key, "action": outcome.action}
            fields = {**public_fields(error), **of_row, "status": outcome.status}
            tell(type(error).__name__, str(error), as_json=True, **fields)
            return
        place = f"row {outcome.index + 1}" if line is None else f"line {line}"
        key = "no key" if outcome.key is None else outcome.key
        note(f"{place} ({key}), {outcome.action.replace('_', ' ')}: {error}")

    def counts(self, in_flight: int | None, resumed: int = 0) -> Counts:
        """Return what progress shows."""
        total = None if self.total is None else max(self.total - resumed, self.done)
        return Counts(self.done, self.failed, in_flight, total)

    def as_dict(self) -> dict[str, Any]:
        """Return what is printed as JSON."""
        found = [
            {**asdict(finding), "places": [place._asdict() for place in finding.places]} for finding in self.findings
        ]
        checked: dict[str, Any] = {}
        if self.dry_run:
            checked = {"sendable": self.sendable, "duplicates": self.duplicates, "notes": self.notes}
        return {
            "counts": dict(self.actions),
            "bad_lines": self.bad_lines,
            "total": self.done,
            "failed": self.failed,
            "resumed": self.resumed,
            "requests": self.requests,
            **checked,
            "findings": found,
        }

    def __str__(self) -> str:
        parts = [f"{count:,} {action.replace('_', ' ')}" for action, count in sorted(self.actions.items())]
        if self.dry_run:
            parts = [f"{self.sendable:,} would be sent", f"{self.actions['failed']:,} cannot be sent"]
            parts += [f"{self.duplicates:,} with the key of an earlier row"] if self.duplicates else []
        if self.bad_lines:
            parts.append(f"{self.bad_lines:,} unreadable")
        if self.resumed:
            parts.append(f"{self.resumed:,} done before")
        requests = f"{self.requests:,} requests{' would be made' if self.dry_run else ''}"
        nothing = "none with an outcome" if self.requests else "nothing to do"
        return f"{self.done + self.resumed:,} rows: {', '.join(parts) or nothing}; {requests}"

    def print_findings(self) -> None:
        """Print a table of what was found, what keeps rows from the API first."""
        if self.findings:
            ranked = sorted(self.findings, key=lambda finding: _KINDS.index(finding.kind))
            print_table(("found", "where", "what", "rows", "first"), map(_cells, ranked))


def _cells(finding: Finding) -> tuple[str, ...]:
    lines = finding.places[0].line is not None
    first = ", ".join(str(place.line if lines else place.row) for place in finding.places)
    more = ", …" if finding.count > len(finding.places) else ""
    kind = finding.kind.replace("_", " ")
    return kind, finding.path, finding.words, f"{finding.count:,}", f"{'line' if lines else 'row'} {first}{more}"


@contextlib.contextmanager
def counted(tally: Tally, settings: Settings, hint: str) -> Iterator[None]:
    """Add to an error of the block what became of the rows before it, and the `hint` that says how to go on."""
    try:
        yield
    except Exception as error:
        if tally.done:
            error.add_note(f"{tally}. {hint}")
            if settings.as_json:
                emit({**tally.as_dict(), "interrupted": False, "hint": hint})
        raise


def conclude(tally: Tally, settings: Settings, *, interrupted: bool = False, hint: str = "") -> None:
    """Print what became of all, and exit with the status that fits; `hint` says how an interrupted one goes on."""
    untold = 0 if tally.dry_run else max(tally.failed - FAILURES_TOLD, 0)
    if untold:
        text = f"{untold:,} further failures are not shown."
        if settings.as_json:
            tell("FurtherFailures", text, as_json=True, count=untold)
        else:
            note(text)
    if settings.as_json:
        emit({**tally.as_dict(), "interrupted": interrupted, "hint": hint if interrupted else None})
    else:
        tally.print_findings()
        put(str(tally))
        for text in tally.notes:
            note(text)
        if interrupted:
            note(hint)
    if interrupted or tally.failed:
        raise typer.Exit(INTERRUPTED if interrupted else FAILED)
