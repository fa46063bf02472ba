"""One listing on its way into one output, page by page."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import asdict
from typing import Any, TypeVar, TypeVarTuple

import anyio
import anyio.from_thread
import anyio.to_thread

from emporix_api.types import UNSET

from ..concurrency import uninterrupted
from ..errors import InvalidCall, PagingDrift
from ..http import from_json, printable, to_json
from ..paging import Page, Paginator, Position, from_start
from .drift import Drift, Seen, identity
from .increments import Increment
from .spool import Output, Spool

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")

OnPage = Callable[[int, int, int | None], None]


async def in_thread(
    function: Callable[[*Arguments], T],
    *arguments: *Arguments,
    abandon: bool = False,
    undo: Callable[[T], Awaitable[None]] | None = None,
) -> T:
    """Call `function` in a thread, and wait for its end, in whatever way the caller is cancelled; then `undo` it.

    A thread that was left to itself would go on writing beside whatever is next. With `abandon`, it may.
    """

    def call() -> Awaitable[T]:
        return anyio.to_thread.run_sync(function, *arguments, abandon_on_cancel=abandon)

    return await uninterrupted(call, undo=undo)


def subject_of(listing: Paginator[Any], *, paged: bool = True) -> dict[str, str]:
    """Return what is exported, as far as another run must be of the same; `paged`: in pages of the same size, too.

    Values that may be personal are digested.
    """
    request, caller, paging = listing.request, listing.caller, listing.paging
    query = {**request.query}
    for name in () if paged else (paging.number_parameter, paging.size_parameter):
        query.pop(name or "", None)
    return {
        "operation": request.operation,
        "tenant": caller.tenant,
        "base URL": caller.base_url,
        "path": _digest(request.path),
        "query": _digest(query),
        "set of headers": _digest({name.lower(): value for name, value in request.headers.items()}),
        "search": _digest({"body": request.body}),
    }


def _digest(values: Mapping[str, object]) -> str:
    given = {name: value for name, value in values.items() if value is not UNSET and value is not None}
    return hashlib.sha256(to_json(given, default=str, sort=True)).hexdigest()


class Run:
    """One listing on its way into one output."""

    def __init__(
        self,
        listing: Paginator[Any],
        concurrency: int | None,
        dedupe_by: str | None,
        increment: Increment | None,
        on_page: OnPage | None,
        *,
        strict: bool,
    ) -> None:
        self._listing = listing
        self._concurrency = listing.caller.concurrency if concurrency is None else concurrency
        self._dedupe_by = dedupe_by
        self._increment = increment
        self._on_page = on_page
        self._strict = strict
        self._seen = Seen()
        self._pending: list[bytes] = []
        self._position: Position | None = None
        self._taken: dict[str, Any] = {}  # the state after the last page: what is noticed later is noticed again
        self._ended = False
        self._total: int | None = None
        self.drift = Drift()
        self.pages = 0
        self.items = 0
        self.length = 0  # bytes

    @property
    def operation(self) -> str:
        """The key of what is listed."""
        return self._listing.operation.key

    @property
    def subject(self) -> dict[str, str]:
        """What an interrupted export must be of for this one to go on from it."""
        since = "" if self._increment is None else str(self._increment.bound)
        return {**subject_of(self._listing), "dedupe_by": self._dedupe_by or "", "since": since}

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
            item = from_json(line)
            if (found := identity(item, line, self._dedupe_by)) is not None:
                self._seen.add(found)
            if self._increment is not None:
                self._increment.takes(item, line)
        if self._increment is not None:
            self._increment.began, self._increment.unchanged = state["since"]

    def _state(self) -> dict[str, Any]:
        return {
            "position": None if self._position is None else asdict(self._position),
            "ended": self._ended,
            "total": self._total,
            "pages": self.pages,
            "items": self.items,
            "drift": self.drift.to_dict(),
            "since": None if self._increment is None else (self._increment.began, self._increment.unchanged),
        }

    async def take_all(self, output: Output) -> None:
        """Put every page that is left into `output`."""
        if self._ended:
            return
        clock, starts = self._listing.caller.clock, self._position is None
        asked = clock.now()
        async with self._listing.raw_pages(concurrency=self._concurrency, position=self._position) as pages:
            async for page in pages:
                if starts and self._increment is not None:
                    self._increment.begin(pages.date, clock.now() - asked)
                starts = False
                self._take(page, pages.position)
                if len(self._pending) >= self._concurrency:
                    await self._append(output)
                if self._on_page is not None:
                    self._on_page(self.pages, self.items, self._total)
            self._position = pages.position
        if from_start(self._listing.request, self._listing.paging):
            left_out = self.drift.repeated if self._dedupe_by is not None else 0
            left_out += 0 if self._increment is None else self._increment.unchanged
            self.drift.end(self.items + left_out, self._total)
            self._raise_drift(())
        self._ended = True
        self._taken = self._state()
        await self._append(output)

    async def keep(self, spool: Spool) -> None:
        """Write what was taken and not yet written, now that there is no more to come."""
        if self._pending:
            # What ended the export is what is to be told. If this fails too, that much is asked for again.
            with anyio.CancelScope(shield=True), contextlib.suppress(OSError):
                await self._append(spool)

    async def _append(self, output: Output) -> None:
        # Taken out first: the thread does its work even where the one who waits for it is cancelled.
        lines, self._pending = b"".join(self._pending), []
        await in_thread(output.append, lines, self._taken, abandon=output.waits)

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
        self._taken = self._state()

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
            if self._increment is not None and not self._increment.takes(item, line):
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
