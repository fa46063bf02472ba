"""`emporix export`."""

from __future__ import annotations

import sys
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from ._clients import connect
from ._commands import INTERRUPTED, Settings
from ._interrupts import stoppable, this_command
from ._output import emit, note, on_terminal, tell
from ._parameters import STANDARD, ListedResource, standard
from ._progress import Counts

if TYPE_CHECKING:
    from emporix_async import Emporix, ExportReport

_KEPT: Final = "What is there is kept. To go on: {}"
_HOPELESS: Final = "No file was put in place: to go on would end in the same way."


def export_items(
    settings: Settings,
    resource: ListedResource,
    target: Annotated[
        Path, typer.Argument(metavar="FILE", allow_dash=True, help="Where it goes; - is standard output.")
    ],
    *,
    format: Annotated[
        Literal["jsonl", "csv", "parquet"] | None, typer.Option(help="How it is written.", show_default="by its name")
    ] = None,
    column: Annotated[
        list[str] | None, typer.Option(help="Only this column of CSV or Parquet; may be repeated.")
    ] = None,
    flat: Annotated[
        bool, typer.Option("--flat", help="Parquet: a column for each property of a property, lists as JSON.")
    ] = False,
    excel: Annotated[
        bool, typer.Option("--excel", help="CSV for a spreadsheet: semicolons, formulas made harmless.")
    ] = False,
    decimal: Annotated[
        Literal[".", ","], typer.Option(help="CSV: what numbers have before their fraction; with a comma, semicolons.")
    ] = ".",
    since: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Only what was modified since the last export with this file, which is kept."
        ),
    ] = None,
    overlap: Annotated[
        float, typer.Option(min=0, metavar="SECONDS", help="How long before the last export to look again.")
    ] = 300,
    page_size: Annotated[
        int | None, typer.Option(min=1, max=1_000_000, help="Items a page.", show_default="the API's own")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on where an interrupted export stopped.")] = False,
    dedupe_by: Annotated[
        str | None,
        typer.Option(metavar="PROPERTY", help="Leave out items that repeat this, as shifting pages make them."),
    ] = None,
) -> None:
    """Export every item of a resource to JSON lines, CSV or Parquet. The file is put in place when all is there."""
    import anyio

    from ._calls import listed_by, operation_of, resource_operation

    if str(target) == STANDARD:
        standard(sys.stdout)
    operation = operation_of(resource_operation(resource, "list"))
    options = {
        "format": format,
        "columns": column or None,
        "flat": flat,
        "excel": excel,
        "decimal": decimal,
        "since": since,
        "overlap": overlap,
        "resume": resume,
        "dedupe_by": dedupe_by,
    }
    job = _Export(settings, operation.key, str(target), listed_by(settings, operation, page_size), options)
    anyio.run(job.run)


class _Export:
    """One export, as the command line states it."""

    def __init__(
        self, settings: Settings, key: str, target: str, listing: dict[str, Any], options: dict[str, Any]
    ) -> None:
        self._settings = settings
        self._key = key
        self._target = target
        self._listing = listing
        self._options = options
        self._counts = Counts()

    async def run(self) -> None:
        """Export, and tell what came of it."""
        as_json = self._settings.as_json
        printed = self._target == STANDARD
        async with connect(self._settings) as emporix:
            report, _ = await stoppable(
                f"export {self._key}",
                partial(self._write, emporix),
                lambda: self._counts,
                silent=as_json or (printed and on_terminal()),  # a bar among the lines would spoil both
            )
        if report is None:
            hint = "Begin anew." if printed else _KEPT.format(this_command("--resume"))
            tell("Interrupted", f"Interrupted. {hint}", as_json=as_json)
            raise typer.Exit(INTERRUPTED)
        if not as_json:
            note(str(report))
        elif not printed:
            emit(asdict(report))

    async def _write(self, emporix: Emporix) -> ExportReport:
        from emporix_async import InvalidCall, export

        listing = emporix.listing(self._key, **self._listing)
        try:
            return await export(listing, self._target, on_page=self._count, **self._options)
        except Exception as error:
            if error.__dict__.pop("__notes__", None):  # which says how a program goes on
                hopeless = isinstance(error, InvalidCall)  # an item cannot be written so, which stays as it is
                error.add_note(_HOPELESS if hopeless else _KEPT.format(this_command("--resume")))
            raise

    def _count(self, _pages: int, items: int, total: int | None) -> None:
        first = self._counts.done == 0 and self._options["resume"]
        self._counts = Counts(done=items, total=total, before=items if first else self._counts.before)
