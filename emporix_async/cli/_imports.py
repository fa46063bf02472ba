"""`emporix import`."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from ._clients import connect
from ._commands import Settings
from ._interrupts import stoppable, this_command
from ._parameters import STANDARD, Yes, complete_writable, confirm_deletion, existing, pairs, split_last, standard
from ._progress import Counts
from ._tally import Tally, conclude, counted

if TYPE_CHECKING:
    from emporix_async import FailureFile, Importer, SourceError

_PIECE: Final = 1 << 20  # bytes

Mode = Annotated[
    Literal["upsert", "create", "update", "delete"] | None,
    typer.Option(help="What is done with them.", show_default="upsert"),
]

MaxWait = Annotated[
    float,
    typer.Option(metavar="SECONDS", min=0, help="How long to wait for an API that throttles."),
]


def import_rows(
    settings: Settings,
    target: Annotated[
        str,
        typer.Argument(
            metavar="RESOURCE",
            help="Such as product.products, or an operation's key.",
            autocompletion=complete_writable,
        ),
    ],
    source: Annotated[
        Path,
        typer.Argument(metavar="FILE", allow_dash=True, help="Where the rows are; - is standard input."),
    ],
    *,
    mode: Mode = None,
    journal: Annotated[
        Path | None,
        typer.Option(dir_okay=False, help="Keep here what is settled: the same command goes on where it was stopped."),
    ] = None,
    failures: Annotated[
        Path | None,
        typer.Option(
            dir_okay=False,
            help="Write the rows that failed here, to be corrected and imported again, and why beside it.",
        ),
    ] = None,
    format: Annotated[
        Literal["jsonl", "csv", "json"] | None,
        typer.Option(help="How the source is written.", show_default="by its name"),
    ] = None,
    delimiter: Annotated[str | None, typer.Option(help="Between the cells of CSV.", show_default="found out")] = None,
    encoding: Annotated[
        str | None, typer.Option(help="Of the source, such as windows-1252.", show_default="UTF-8 or UTF-16")
    ] = None,
    skip_lines: Annotated[int, typer.Option(min=0, help="Lines of CSV before the header.")] = 0,
    items: Annotated[
        str | None, typer.Option(metavar="PROPERTY", help="Where the array of rows is in an object of JSON.")
    ] = None,
    map: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COLUMN=PROPERTY", help="A property that a column fills, such as name.en; may be repeated."
        ),
    ] = None,
    mapping: Annotated[
        Path | None,
        typer.Option(help="A file of columns and their properties: an object of JSON, or two columns of CSV."),
    ] = None,
    set: Annotated[
        list[str] | None,
        typer.Option(metavar="PROPERTY=TEXT", help="A property that is the same in all rows; may be repeated."),
    ] = None,
    ignore_column: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COLUMN",
            help="A column to leave out, by its name or position (#3); * is for anything in it; may be repeated.",
        ),
    ] = None,
    type: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COLUMN=TYPE",
            help="The type of a column: text, number, boolean or json; may be repeated. Others have the API's.",
        ),
    ] = None,
    decimal: Annotated[Literal[".", ","], typer.Option(help="The decimal sign of numbers in CSV.")] = ".",
    empty: Annotated[
        Literal["absent", "null"], typer.Option(help="What an empty cell is: no property, or null.")
    ] = "absent",
    on_bad_line: Annotated[
        Literal["stop", "skip"], typer.Option(help="What to do where a line cannot be read.")
    ] = "stop",
    key: Annotated[
        str | None, typer.Option(help="The property that identifies a row, where it is not the API's own.")
    ] = None,
    max_wait: MaxWait = 900.0,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Check all rows, say what would be sent and what is wrong; send nothing.")
    ] = False,
    validate: Annotated[
        Literal["fail", "report"] | None,
        typer.Option(help="What becomes of rows that the API would refuse by its documents. Without a value: fail."),
    ] = None,
    verify: Annotated[
        bool, typer.Option("--verify", help="Read back what was sent, and say what the API has not done.")
    ] = False,
    yes: Yes = False,
) -> None:
    """Import rows from JSON lines or CSV, with an outcome for each.

    The first Ctrl-C lets finish what is in flight, a second ends at once. The status is 1 if a row did not succeed.
    """
    import anyio

    if str(source) == STANDARD:
        standard(sys.stdin)
    else:
        existing(source)
    if not dry_run:
        confirm_if_deleting(target, mode, f"what {source} names", yes=yes)
    options: dict[str, Any] = {
        **settings.parameters(),
        "mode": mode,
        "key": key,
        "journal": journal,
        "max_wait": max_wait,
        "validate": {None: False, "fail": True, "report": "report"}[validate],
        "verify": verify,
    }
    reading = {
        "format": format,
        "delimiter": "\t" if delimiter == "\\t" else delimiter,
        "encoding": encoding,
        "skip_lines": skip_lines,
        "items": items,
        "mapping": _mapping(map, mapping),
        "constants": pairs(set, "--set"),
        "ignore_columns": ignore_column or [],
        "types": dict(split_last(type, "--type")),
        "decimal": decimal,
        "empty": empty,
        # All that cannot be read is to be told.
        "on_bad_line": "skip" if dry_run else on_bad_line,
    }
    stops = dry_run and on_bad_line == "stop"
    job = Job(
        settings, target, str(source), options, reading, None if dry_run else failures, dry_run=dry_run, stops=stops
    )
    anyio.run(job.run)


def _mapping(given: list[str] | None, file: Path | None) -> dict[str, list[str]]:
    """Return what the columns of a file and of the command line fill; the latter take the place of the file's."""
    from emporix_async import read_mapping
    from emporix_async.errors import SourceError

    mapping: dict[str, list[str]] = {}
    for column, path in split_last(given, "--map"):
        mapping.setdefault(column, []).append(path)
    try:
        return {**(read_mapping(existing(file)) if file is not None else {}), **mapping}
    except SourceError as error:
        raise typer.BadParameter(str(error)) from None


@dataclass(frozen=True, slots=True)
class Job:
    """One import, as the command line states it. A dry run goes on where the import `stops`."""

    settings: Settings
    target: str
    source: str
    options: dict[str, Any]
    reading: dict[str, Any]
    failures: Path | None
    dry_run: bool
    stops: bool = False

    async def run(self) -> None:
        """Import, and conclude with the status that fits."""
        import anyio.to_thread

        from emporix_async.data import read_rows

        tally, failures = Tally(dry_run=self.dry_run), self._failures()
        if self.dry_run and self.options["journal"] is not None:
            tally.notes.append("The journal was not read: rows that it has as done count here as well.")
        rows = read_rows(self.source, on_skipped=partial(self._skip, tally, failures), **self.reading)
        tally.total = await anyio.to_thread.run_sync(count_rows, self.source, self.reading["format"])
        with counted(tally, self.settings, self._how_to_go_on()):
            async with connect(self.settings) as emporix:
                importer = emporix.importer(self.target, rows, **self.options)
                interrupted = await deliver(f"import {self.target}", importer, tally, self.settings, failures)
        conclude(tally, self.settings, interrupted=interrupted, hint=self._how_to_go_on())

    def _skip(self, tally: Tally, failures: FailureFile | None, line: int, error: SourceError) -> None:
        if self.stops and not tally.bad_lines:
            tally.notes.append(f"The import would stop at line {line}, unless it has --on-bad-line skip.")
        tally.take_bad_line(error, self.settings)
        if failures is not None:
            failures.add_unreadable(line, error)

    def _failures(self) -> FailureFile | None:
        from emporix_async import FailureFile

        if self.failures is None:
            return None
        files = [self.options["journal"], None if self.source == STANDARD else self.source]
        return FailureFile(self.failures, reads=[file for file in files if file is not None])

    def _how_to_go_on(self) -> str:
        if self.dry_run:
            return "The rows after these were not checked."
        if self.options["journal"] is None:
            return "--journal FILE would have kept what is settled; without one, the next run sends everything again."
        if self.source == STANDARD:
            return f"To go on, with the same input: {this_command()}"
        return f"To go on: {this_command()}"


def confirm_if_deleting(target: str, mode: Any, rows: str, *, yes: bool) -> None:
    """Ask whether `rows` are to be deleted, if that is what importing them into `target` does."""
    from emporix_async.bulk import import_operation
    from emporix_async.calls import generated_operations

    operation = import_operation(generated_operations(), target, mode)
    if operation.method == "DELETE":
        confirm_deletion(f"{rows} with {operation.key}", yes=yes)


async def deliver(
    name: str, importer: Importer, tally: Tally, settings: Settings, failures: FailureFile | None = None
) -> bool:
    """Import all, which is called `name`, and count what becomes of it; return whether it was interrupted."""
    stopped = False

    def stop() -> None:
        nonlocal stopped
        stopped = True
        importer.stop()

    async def consume() -> None:
        if tally.dry_run:
            tally.take_report(await importer.check())
            tally.total = importer.checked
            return
        async with nullcontext() if failures is None else failures as failed, importer as outcomes:
            async for outcome in outcomes:
                tally.take(outcome, settings)
                if failed is not None:
                    failed.add(outcome)
        if not stopped:  # what was said before the end is an estimate
            tally.total = tally.done + importer.resumed

    def counts() -> Counts:
        if tally.dry_run:
            return Counts(importer.checked, total=tally.total)
        return replace(tally.counts(importer.in_flight, importer.resumed), waiting=importer.waiting)

    try:
        _, interrupted = await stoppable(name, consume, counts, stop, silent=settings.as_json)
    finally:
        if not tally.dry_run:
            tally.resumed, tally.requests, tally.findings = importer.resumed, importer.requests, importer.findings
    return interrupted


def count_rows(source: str, format: str | None) -> int | None:
    """Count the lines of a file, for the time left: about its rows. None for what is read once, or has no lines.

    In CSV, line ends within quotes are none.
    """
    from emporix_async.data import told_format

    kind = format or told_format(source)
    if source == STANDARD or kind == "json":
        return None
    lines, quoted, last = 0, 0, b"\n"
    with Path(source).open("rb") as opened:
        while piece := opened.read(_PIECE):
            parts = piece.split(b'"') if kind == "csv" else [piece]
            lines += sum(part.count(b"\n") for part in parts[quoted::2])
            quoted = (quoted + len(parts) - 1) % 2
            last = piece[-1:]
    lines += last != b"\n"
    return lines - 1 if kind == "csv" else lines
