"""An import as a whole: its rows in, the counts of their outcomes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any

from emporix_api.types import Action, Operation

from ..calls import Caller
from .answers import FAILURES, SUCCESSES, Outcome
from .findings import FAILURES_KEPT, ImportReport
from .importer import Importer


async def import_all(
    caller: Caller,
    operation: Operation,
    rows: AsyncIterable[Any] | Iterable[Any],
    *,
    path: Mapping[str, object],
    dry_run: bool = False,
    **options: Any,
) -> ImportReport:
    """Import `rows` and return the counts. Takes the options of `Importer`, and raises what its outcomes raise.

    A note of the error has the counts until then. A `dry_run` sends nothing: see `Importer.check`.
    """
    began = caller.clock.now()
    counts: Counter[Action] = Counter()
    failures: list[Outcome] = []
    importer = Importer(caller, operation, rows, path=path, **options)
    if dry_run:
        return await importer.check()

    def report() -> ImportReport:
        seconds, kept = caller.clock.now() - began, tuple(failures[:FAILURES_KEPT])
        return ImportReport(
            dict(counts), seconds, kept, importer.resumed, importer.requests, findings=importer.findings
        )

    try:
        async with importer as outcomes:
            while known := await outcomes.known():
                actions: list[Action] = [outcome.action for outcome in known]
                counts.update(actions)
                if not SUCCESSES.issuperset(actions) and len(failures) < FAILURES_KEPT:
                    failures += [outcome for outcome in known if outcome.action in FAILURES]
    except Exception as error:
        if counts or importer.resumed:
            error.add_note(f"before that: {report()}")
        raise
    return report()
