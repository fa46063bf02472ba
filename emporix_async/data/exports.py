"""Exports: a listing in, a file out.

report = await export(emporix.product.products.list(page_size=200), "products.jsonl")
report = await export(emporix.listing("price.price_lists"), "price-lists.csv", resume=True)
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, Literal

import anyio.from_thread
import anyio.to_thread

from emporix_api.types import UNSET
from emporix_api.types import Paginator as Listing

from ..errors import InvalidCall, PagingDrift
from ..http import from_json, printable, to_json
from ..paging import Page, Paginator, Position, from_start
from .drift import Drift, Seen, identity
from .files import path_of, standard_output
from .spool import Output, Spool, StandardOutput
from .tables import Lines, Write, pyarrow, unwritable, write_csv, write_parquet

__all__ = ["ExportReport", "Format", "export"]

Format = Literal["jsonl", "csv", "parquet"]
OnPage = Callable[[int, int, int | None], None]

STANDARD_OUTPUT: Final = "-"
_FORMATS: Final[Mapping[str, Format]] = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet",
}  # fmt: skip
_WRITERS: Final[Mapping[Format, Write | None]] = {"jsonl": None, "csv": write_csv, "parquet": write_parquet}
_COPIED: Final = 1 << 20  # bytes at a time


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was exported to `target`, in all, earlier runs that this one went on from included.

    `items` were written, `pages` read, `bytes` is the length of the target. `seconds` are those of this run. `removed`
    items came before, and were left out as `dedupe_by` asks. `drift` says how the listing changed meanwhile, so far as
    its pages show it: nothing there is no proof.
    """

    target: str
    items: int
    pages: int
    bytes: int
    seconds: float
    removed: int = 0
    drift: tuple[str, ...] = ()

    def __str__(self) -> str:
        removed = f", {self.removed} repeated ones left out" if self.removed else ""
        lines = [f"{self.items} items on {self.pages} pages in {self.seconds:.1f} s{removed}: {self.target}"]
        return "\n".join([*lines, *(f"  changed meanwhile: {note}" for note in self.drift)])


async def export(
    listing: Listing[Any],
    target: str | os.PathLike[str],
    *,
    format: Format | None = None,
    columns: Sequence[str] | None = None,
    concurrency: int | None = None,
    resume: bool = False,
    dedupe_by: str | None = None,
    on_drift: Literal["note", "raise"] = "note",
    on_page: OnPage | None = None,
) -> ExportReport:
    """Write every item of `listing` to `target`, in order, while up to `concurrency` pages are fetched ahead.

    The format is told by the suffix unless given: `"jsonl"`, an item a line as the API sent it; `"csv"` or `"parquet"`,
    in flat columns (`metadata.version`) of which `columns` chooses some. CSV cells hold text as it is, which a
    spreadsheet may take for a formula, and anything else as JSON: `read_rows(types=...)` reads it back. `"-"` is
    standard output. `on_page(pages, items, total)` is called after each page.

    The target is replaced once all is there, and not touched before. Until then the items are kept beside it, in
    `<target>.part`, with the state in `<target>.part.json`: `resume` goes on from there, if there is something to go on
    from, and an interrupted export leaves both. After a kill, up to `concurrency` pages are asked for again.

    Memory is bounded by the pages in flight, and 16 to 32 bytes for each item, by which repeated ones are noticed: by
    `dedupe_by`, whose later occurrences are left out, or by their `id`, or as a whole. With `on_drift="raise"`
    whatever is noticed raises `PagingDrift`.

    Raises what a listing raises; `InvalidCall` for a target or format that cannot be, for another export to the same
    target under way, and for the state of one of another listing, tenant or base URL; OSError, naming the file, for
    whatever the file system refuses; `ConfigurationError` where Parquet is asked for without the extra `parquet`.
    """
    if not isinstance(listing, Paginator):
        raise InvalidCall(f"an export wants a listing of this client, not an object of type {type(listing).__name__}")
    name = str(path_of(target, "the target of an export"))
    chosen = _format(name, format)
    if columns is not None and chosen == "jsonl":
        raise InvalidCall("JSON lines have no columns to choose")
    if chosen == "parquet":
        pyarrow()  # before anything is asked for
    if name == STANDARD_OUTPUT:
        standard_output()
    began = listing.caller.clock.now()
    run = _Run(listing, concurrency, dedupe_by, on_page, strict=on_drift == "raise")
    if name != STANDARD_OUTPUT:
        size = await _to_file(run, _file(name), _WRITERS[chosen], columns, resume=resume)
    elif resume:
        raise InvalidCall("what went to standard output cannot be resumed")
    elif chosen == "jsonl":
        await run.take_all(StandardOutput())
        size = run.length
    else:
        with tempfile.TemporaryDirectory() as directory:
            path = Path(directory, "export")
            size = await _to_file(run, path, _WRITERS[chosen], columns, resume=False)
            await anyio.to_thread.run_sync(_print, path)
    removed = 0 if dedupe_by is None else run.drift.repeated
    return ExportReport(name, run.items, run.pages, size, listing.caller.clock.now() - began, removed, run.drift.notes)


def _format(name: str, format: Format | None) -> Format:
    chosen = format or ("jsonl" if name == STANDARD_OUTPUT else _FORMATS.get(Path(name).suffix.lower()))
    if chosen is None or chosen not in _WRITERS:
        raise InvalidCall(f"{name!r} does not tell its format: name it .jsonl, .csv or .parquet, or give the format")
    return chosen


def _file(name: str) -> Path:
    # Through a link to the file itself, which is to be replaced, not the link.
    path = Path(os.path.realpath(name))
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise InvalidCall(f"{name!r} is no file that could be replaced; '-' is standard output")
    return path


async def _to_file(run: _Run, path: Path, write: Write | None, columns: Sequence[str] | None, *, resume: bool) -> int:
    """Export to `path` and return its length in bytes."""
    spool = await anyio.to_thread.run_sync(Spool, path, run.subject)
    try:
        state = await anyio.to_thread.run_sync(spool.resume) if resume else None
        if state is None:
            await anyio.to_thread.run_sync(spool.begin)
        else:
            await anyio.to_thread.run_sync(run.restore, state, spool)
        try:
            await run.take_all(spool)
        except BaseException:
            run.keep(spool)
            raise
        finish = None
        if write is not None:
            finish = partial(_write, write, run.subject["operation"], spool.lines, columns)
        return await anyio.to_thread.run_sync(spool.finish, finish)
    except Exception as error:
        if spool.length:
            error.add_note(f"what was written is kept in {spool.path}: resume=True goes on from there")
        raise
    finally:
        spool.close()


def _write(write: Write, operation: str, lines: Lines, columns: Sequence[str] | None, path: Path) -> None:
    check = anyio.from_thread.check_cancelled
    reason = ""
    try:
        write(lines, path, columns, check)
    except UnicodeEncodeError:
        reason = unwritable(lines, columns, check)
    except RecursionError:
        reason = "an item is nested too deeply for columns"
    if reason:
        raise InvalidCall(f"{operation}: {reason}, which only JSON lines can hold")


def _print(path: Path) -> None:
    output = StandardOutput()
    with path.open("rb") as file:
        while piece := file.read(_COPIED):
            anyio.from_thread.check_cancelled()
            output.append(piece, {})


class _Run:
    """One listing on its way into one output."""

    def __init__(
        self,
        listing: Paginator[Any],
        concurrency: int | None,
        dedupe_by: str | None,
        on_page: OnPage | None,
        *,
        strict: bool,
    ) -> None:
        self._listing = listing
        self._concurrency = listing.caller.concurrency if concurrency is None else concurrency
        self._dedupe_by = dedupe_by
        self._on_page = on_page
        self._strict = strict
        self._seen = Seen()
        self._pending: list[bytes] = []
        self._position: Position | None = None
        self._ended = False
        self._total: int | None = None
        self.drift = Drift()
        self.pages = 0
        self.items = 0
        self.length = 0  # bytes

    @property
    def subject(self) -> dict[str, str]:
        """What is exported, as far as another run must be of the same. Values that may be personal are digested."""
        request, caller = self._listing.request, self._listing.caller
        return {
            "operation": request.operation,
            "tenant": caller.tenant,
            "base URL": caller.base_url,
            "path": _digest(request.path),
            "query": _digest(request.query),
            "set of headers": _digest({name.lower(): value for name, value in request.headers.items()}),
            "search": _digest({"body": request.body}),
            "dedupe_by": self._dedupe_by or "",
        }

    def restore(self, state: Mapping[str, Any], spool: Spool) -> None:
        """Go on from `state` and the lines that belong to it."""
        self._position = None if state["position"] is None else Position(**state["position"])
        self._ended = state["ended"]
        self._total = state["total"]
        self.pages, self.items = state["pages"], state["items"]
        self.length = spool.length
        self.drift = Drift(state["drift"])
        for number, line in enumerate(spool.lines()):
            if number % 1000 == 0:
                anyio.from_thread.check_cancelled()
            if (found := identity(from_json(line), line, self._dedupe_by)) is not None:
                self._seen.add(found)

    def _state(self) -> dict[str, Any]:
        return {
            "position": None if self._position is None else asdict(self._position),
            "ended": self._ended,
            "total": self._total,
            "pages": self.pages,
            "items": self.items,
            "drift": self.drift.to_dict(),
        }

    async def take_all(self, output: Output) -> None:
        """Put every page that is left into `output`."""
        if self._ended:
            return
        async with self._listing.raw_pages(concurrency=self._concurrency, position=self._position) as pages:
            async for page in pages:
                self._take(page, pages.position)
                if len(self._pending) >= self._concurrency:
                    await self._append(output)
                if self._on_page is not None:
                    self._on_page(self.pages, self.items, self._total)
            self._position = pages.position
        if from_start(self._listing.request, self._listing.paging):
            repeated = self.drift.repeated if self._dedupe_by is not None else 0
            self.drift.end(self.items + repeated, self._total)
            self._raise_drift(())
        self._ended = True
        await self._append(output)

    def keep(self, spool: Spool) -> None:
        """Write what was taken and not yet written, now that there is no more to come."""
        if self._pending:
            # What ended the export is what is to be told. If this fails too, that much is asked for again.
            with contextlib.suppress(OSError):
                spool.append(b"".join(self._pending), self._state())

    async def _append(self, output: Output) -> None:
        # Taken out first: whether the thread did its work is not known to one who is cancelled while waiting for it.
        lines, self._pending = b"".join(self._pending), []
        await anyio.to_thread.run_sync(output.append, lines, self._state())

    def _take(self, page: Page[Any], position: Position) -> None:
        noticed = self.drift.notes if self._strict else ()
        self.drift.total(self._total, page.total, page.number)
        self.drift.page(page.drift)
        lines = list(self._lines(page))
        if self._strict:
            self._raise_drift(noticed)
        self._pending.append(b"".join(lines))
        self.length += len(self._pending[-1])
        self.items += len(lines)
        self.pages += 1
        self._total = page.total
        self._position = position

    def _lines(self, page: Page[Any]) -> Iterable[bytes]:
        for item in page.items:
            line = self._line(item)
            found = identity(item, line, self._dedupe_by)
            if found is None:
                self.drift.nameless(str(self._dedupe_by), page.number)
            elif not self._seen.add(found):
                self.drift.repeat(printable(found) if isinstance(found, str) else "an item", page.number)
                if self._dedupe_by is not None:
                    continue
            yield line + b"\n"

    def _line(self, item: Any) -> bytes:
        try:
            return to_json(item)
        except InvalidCall as error:
            found = identity(item, b"its page has no other", None)
            raise InvalidCall(f"{self._listing.operation.key}: the item {found!r} {error}") from None

    def _raise_drift(self, noticed: tuple[str, ...]) -> None:
        notes = [note for note in self.drift.notes if note not in noticed]
        if self._strict and notes:
            raise PagingDrift(f"{self._listing.operation.key} changed while it was exported: {'; '.join(notes)}")


def _digest(values: Mapping[str, object]) -> str:
    given = {name: value for name, value in values.items() if value is not UNSET and value is not None}
    return hashlib.sha256(to_json(given, default=str, sort=True)).hexdigest()
