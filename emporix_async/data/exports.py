"""Exports: a listing in, a file out.

report = await export(emporix.product.products.list(page_size=200), "products.jsonl")
report = await export(emporix.listing("price.price_lists"), "price-lists.csv", resume=True)
"""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import IO, Any, Final, Literal

import anyio.from_thread

from emporix_api.types import UNSET, Request
from emporix_api.types import Paginator as Listing

from ..errors import InvalidCall
from ..paging import Paginator
from .cells import DECIMALS
from .files import path_of, standard_output
from .increments import Increment
from .layout import Layout
from .runs import OnPage, Run, in_thread, subject_of
from .spool import Spool, StandardOutput, Unnamed
from .tables import Lines, Table, pyarrow

__all__ = ["ExportReport", "Format", "export"]

Format = Literal["jsonl", "csv", "parquet"]
STANDARD_OUTPUT: Final = "-"
_FORMATS: Final[Mapping[str, Format]] = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was exported to `target`, in all, earlier runs that this one went on from included.

    `items` were written, `pages` read, `bytes` is the length of the target. `seconds` are those of this run. `removed`
    items came before, and were left out as `dedupe_by` asks; `unchanged` ones were not modified since the run before.
    `drift` says how the listing changed meanwhile, so far as its pages show it: nothing there is no proof. `notes` say
    what is not in the columns that the documents state, and how an increment was read.
    """

    target: str
    items: int
    pages: int
    bytes: int
    seconds: float
    removed: int = 0
    drift: tuple[str, ...] = ()
    unchanged: int = 0
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        left_out = f", {self.removed} repeated ones left out" if self.removed else ""
        left_out += f", {self.unchanged} unchanged ones left out" if self.unchanged else ""
        lines = [f"{self.items} items on {self.pages} pages in {self.seconds:.1f} s{left_out}: {self.target}"]
        lines += [f"  note: {note}" for note in self.notes]
        return "\n".join([*lines, *(f"  changed meanwhile: {note}" for note in self.drift)])


async def export(
    listing: Listing[Any],
    target: str | os.PathLike[str],
    *,
    format: Format | None = None,
    columns: Sequence[str] | None = None,
    flat: bool = False,
    excel: bool = False,
    decimal: Literal[".", ","] = ".",
    concurrency: int | None = None,
    resume: bool = False,
    dedupe_by: str | None = None,
    since: str | os.PathLike[str] | None = None,
    overlap: float = 300.0,
    on_drift: Literal["note", "raise"] = "note",
    on_page: OnPage | None = None,
) -> ExportReport:
    """Write every item of `listing` to `target`, in order, while up to `concurrency` pages are fetched ahead.

    The format is told by the suffix unless given. `"jsonl"` is an item a line as the API sent it. `"-"` is standard
    output. `on_page(pages, items, total)` is called after each page. Localized texts are in all languages: where the
    operation takes `Accept-Language`, and neither the listing nor the client was given one, it is `*`.

    `"csv"` and `"parquet"` have a column for everything that the documents state of an item, in their order, whatever
    the items hold; `columns` chooses some, `metadata.version` being a property of a property. Parquet has times, dates,
    numbers, booleans, structs and lists; `flat` makes a column of each property of a property, and JSON of each list.
    Objects of which no property is stated, such as mixins, and texts by language are JSON, or columns that `columns`
    names: `mixins.own.weight`, `name.en`. Parquet keeps what is not stated, or not of its type, in the column
    `unstated`, as JSON, and the report says so. CSV appends a column for each property that is found besides, by name.
    Its cells hold text as it is and anything else as JSON; null and an absent property are empty. `excel` is CSV for a
    spreadsheet: semicolons, the mark of UTF-8 at its start, and an apostrophe before text that it would take for a
    formula, which is part of the text for everyone else. Where numbers have a comma, it wants `decimal=","`, too.

    With `since`, only items are written that were modified since the last export with that file, which keeps the
    watermark once the target is in place; the first one takes all. Items modified up to `overlap` seconds before the
    watermark are looked at again, as clocks differ and a write may be seen late, and left out where the last export had
    them. The API filters where it can, else every page is read. Items without `metadata.modifiedAt` are always written.

    The target is replaced once all is there, and not touched before. Until then the items are kept beside it, in
    `<target>.part`, with the state in `<target>.part.json`: `resume` goes on from there, if there is something to go on
    from, and an interrupted export leaves both. After a kill, up to `concurrency` pages are asked for again.

    Memory is bounded by the pages in flight, and 8 bytes for each item, by which repeated ones are noticed: by
    `dedupe_by`, whose later occurrences are left out, or by their `id`, or as a whole. With `on_drift="raise"`
    whatever is noticed raises `PagingDrift`.

    Raises what a listing raises; `InvalidCall` for a target, format or column that cannot be, for a file called
    `<target>.part` that is no export's, for another export to the same target under way, and for the state or watermark
    of one of another listing, tenant or base URL; OSError, naming the file, for whatever the file system refuses;
    `ConfigurationError` where Parquet is asked for without the extra `parquet`.
    """
    if not isinstance(listing, Paginator):
        raise InvalidCall(f"an export wants a listing of this client, not an object of type {type(listing).__name__}")
    name = str(path_of(target, "the target of an export"))
    if on_drift not in {"note", "raise"}:
        raise InvalidCall(f"on_drift is note or raise, not {on_drift!r}")
    listing = _in_all_languages(listing)
    table = _table(listing, _format(name, format), columns, flat=flat, excel=excel, decimal=decimal)
    if name == STANDARD_OUTPUT:
        standard_output()
        if resume:
            raise InvalidCall("what went to standard output cannot be resumed")
    increment = None
    if since is not None:
        increment = await in_thread(_increment, listing, since, overlap, name)
    clock = listing.caller.clock
    began = clock.now()

    async def write(request: Request) -> tuple[Run, int]:
        asked = copy.copy(listing)
        asked.request = request
        run = Run(asked, concurrency, dedupe_by, increment, on_page, strict=on_drift == "raise")
        if name == STANDARD_OUTPUT:
            return run, await _to_standard_output(run, table)
        return run, await _to_file(run, _file(name), table, resume=resume)

    if increment is None:
        run, size = await write(listing.request)
    else:
        run, size = await increment.write(listing.operation, listing.request, write)
        await in_thread(increment.save)
    return ExportReport(
        name,
        run.items,
        run.pages,
        size,
        clock.now() - began,
        0 if dedupe_by is None else run.drift.repeated,
        run.drift.notes,
        0 if increment is None else increment.unchanged,
        (() if increment is None else increment.notes) + (() if table is None else table.layout.notes()),
    )


def _in_all_languages(listing: Paginator[Any]) -> Paginator[Any]:
    """Return `listing`, asked for texts in all languages: without a header, the API has them in one."""
    request, given = listing.request, {**listing.caller.options.headers, **listing.request.headers}
    if "Accept-Language" not in listing.operation.headers or any(
        name.lower() == "accept-language" and value is not UNSET and value is not None for name, value in given.items()
    ):
        return listing
    asked = copy.copy(listing)
    asked.request = replace(request, headers={**request.headers, "Accept-Language": "*"})
    return asked


def _increment(listing: Paginator[Any], since: str | os.PathLike[str], overlap: float, target: str) -> Increment:
    path = path_of(since, "the watermark of an export")
    if os.path.realpath(path) == os.path.realpath(target):
        raise InvalidCall(f"{target!r} cannot be the target and the watermark of an export: name another file")
    return Increment(path, subject_of(listing, paged=False), overlap)


def _format(name: str, format: Format | None) -> Format:
    chosen = format or ("jsonl" if name == STANDARD_OUTPUT else _FORMATS.get(Path(name).suffix.lower()))
    if chosen is None or chosen not in _FORMATS.values():
        raise InvalidCall(f"{name!r} does not tell its format: name it .jsonl, .csv or .parquet, or give the format")
    return chosen


def _table(
    listing: Paginator[Any],
    format: Format,
    columns: Sequence[str] | None,
    *,
    flat: bool,
    excel: bool,
    decimal: Literal[".", ","],
) -> Table | None:
    """Return how `listing` is written as a table, None for JSON lines. Raises before anything is asked for."""
    if decimal not in DECIMALS:
        raise InvalidCall(f"decimal is {' or '.join(DECIMALS)}, not {decimal!r}")
    if columns is not None and (isinstance(columns, str) or not all(isinstance(column, str) for column in columns)):
        raise InvalidCall(f"columns are a list of names, not {columns!r}")
    if format != "csv" and (excel or decimal != "."):
        raise InvalidCall("only CSV is written for a spreadsheet")
    if format == "jsonl":
        if columns is not None or flat:
            raise InvalidCall("JSON lines have no columns to choose")
        return None
    if format == "parquet":
        pyarrow()
    layout = Layout(listing.operation, columns, flat=flat or format == "csv")
    return Table(layout, format == "parquet", excel, decimal)


def _file(name: str) -> Path:
    # Through a link to the file itself, which is to be replaced, not the link.
    path = Path(os.path.realpath(name))
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise InvalidCall(f"{name!r} is no file that could be replaced; '-' is standard output")
    return path


async def _to_standard_output(run: Run, table: Table | None) -> int:
    """Export to standard output and return the length in bytes."""
    output = StandardOutput()
    if table is None:
        await run.take_all(output)
        return run.length
    length = 0
    with Unnamed() as lines, Unnamed() as made:
        await run.take_all(lines)
        await in_thread(made.fill, partial(_write, table, run.operation, lines.lines))
        while piece := await in_thread(made.piece):
            await in_thread(output.append, piece, {}, abandon=True)
            length += len(piece)
    return length


async def _to_file(run: Run, path: Path, table: Table | None, *, resume: bool) -> int:
    """Export to `path` and return its length in bytes."""

    async def close(spool: Spool) -> None:
        spool.close()

    spool = await in_thread(Spool, path, run.subject, undo=close)
    try:
        state = await in_thread(spool.resume) if resume else None
        if state is None:
            await in_thread(spool.begin)
        else:
            await in_thread(run.restore, state, spool)
        try:
            await run.take_all(spool)
        except BaseException:
            await run.keep(spool)
            raise
        finish = None if table is None else partial(_write, table, run.operation, spool.lines)
        return await in_thread(spool.finish, finish)
    except Exception as error:
        if spool.length:
            error.add_note(f"what was written is kept in {spool.path}: resume=True goes on from there")
        raise
    finally:
        spool.close()


def _write(table: Table, operation: str, lines: Lines, file: IO[bytes]) -> None:
    try:
        table.write(lines, file, anyio.from_thread.check_cancelled)
    except RecursionError:
        raise InvalidCall(f"{operation}: an item is nested too deeply for columns: use JSON lines") from None
    except InvalidCall as error:
        raise InvalidCall(f"{operation}: {error}") from None
