"""Listings: one page, every item, or pages fetched concurrently.

page = await listing                            # the first page: page.items, page.number, page.total
async for item in listing: ...                  # every item, page after page; may be left by `break`
async with listing.stream(concurrency=8) as items:
    async for item in items: ...                # the same items in the same order, pages fetched ahead
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from anyio.lowlevel import cancel_shielded_checkpoint

from emporix_api.types import Operation, Paging, Request, encode

from ..calls import Caller
from ..concurrency import OwnedTasks, Result
from ..errors import BadRequest, DecodeError, InvalidCall
from ..http import Response, body_of
from .walk import PageError, Position, RawPage, Walk, read_page

__all__ = ["Page", "Paginator"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a listing.

    `items` are in the server's order. `number` counts as the API does, from one nearly everywhere. `total` is how many
    items all pages hold, as the API states it, and None where it does not.

    `last` says that no page follows; while it is False, this may still turn out to be the last page. `drift` names
    pages before the end of the listing that held fewer items than a full page, as far as this page shows it.
    """

    items: list[T]
    number: int
    total: int | None = None
    last: bool = False
    drift: tuple[str, ...] = ()


class Paginator(Generic[T]):
    """A listing that is not fetched yet. It can be awaited and iterated any number of times, from its start each time.

    The first page asks for the total where the API offers one. The page size is the caller's, else the API's default;
    a smaller maximum of the server is recognised. A listing ends where its items add up to its total. Without a total,
    or where it is not met, one page past a short page is asked for, and the listing goes on if that holds items. Pages
    are numbered, so they shift when data changes meanwhile: pass `sort` where that matters.

    Errors are raised when their page's turn comes: `APIStatusError`, `TransportError`, `TokenError`; `DecodeError` for
    an answer that is not a page. `InvalidCall` is raised for an invalid page size or number.
    """

    __slots__ = ("_decode", "caller", "operation", "paging", "request")

    def __init__(self, caller: Caller, operation: Operation, request: Request, decode: Callable[[Any], T]) -> None:
        if operation.paging is None:
            raise InvalidCall(f"{operation.key} does not page")
        self.caller = caller
        self.operation = operation
        self.paging: Paging = operation.paging
        # A copy: every page is requested with the same search, also if the caller changes theirs.
        self.request = replace(request, body=encode(request.body))
        self._decode = decode

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        return anext(self.pages()).__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self.pages())

    def pages(self) -> Pages[T]:
        """Iterate the pages one after the other. Nothing is fetched ahead, so `break` leaves nothing behind."""
        return Pages(self, self._decode, Walk(self.request, self.paging))

    async def collect(self) -> list[T]:
        """Return every item, its pages fetched concurrently. Holds them all in memory."""
        items: list[T] = []
        async with self._pages_ahead(self._decode, Walk(self.request, self.paging), None) as pages:
            async for page in pages:
                items.extend(page.items)
        return items

    def stream(self, *, concurrency: int | None = None) -> AbstractAsyncContextManager[AsyncIterator[T]]:
        """Iterate every item in order while up to `concurrency` pages are in flight or wait their turn.

        `concurrency` is the client's own unless given. Enter and leave the block in one task: leaving it, in whatever
        way, cancels the requests in flight and waits for them. Pages wait undecoded. Without a total, up to
        `concurrency` pages past the last one are asked for in vain. Of a cursor listing one page is in flight while
        another is read.
        """
        return _items_of(self._pages_ahead(self._decode, Walk(self.request, self.paging), concurrency))

    def raw_pages(
        self, *, concurrency: int | None = None, position: Position | None = None
    ) -> AbstractAsyncContextManager[Pages[Any]]:
        """Iterate pages of items as the API sent them, fetched ahead as by `stream`, from `position` on.

        The total is asked for with the first page and the last one. For exports.
        """
        return self._pages_ahead(as_sent, Walk(self.request, self.paging, position, recount=True), concurrency)

    def _pages_ahead(
        self, decode: Callable[[Any], T], walk: Walk, concurrency: int | None
    ) -> AbstractAsyncContextManager[Pages[T]]:
        window = self.caller.concurrency if concurrency is None else concurrency
        if window < 1:
            raise InvalidCall(f"concurrency is at least 1, not {window}")
        return _fetched_ahead(Pages(self, decode, walk, window))


def as_sent(item: Any) -> Any:
    """Leave an item as it is."""
    return item


class Pages(Generic[T]):
    """The pages in order, each fetched when it is asked for; once `tasks` is set, `window` of them are fetched ahead.

    A page fetched ahead waits its turn as bytes. Objects that wait would only be work for the garbage collector.

    A class, not a generator: a generator left by `break` is finalised when the collector finds it, and trio warns.
    """

    __slots__ = ("_decode", "_listing", "_results", "_walk", "_window", "tasks")

    def __init__(self, listing: Paginator[Any], decode: Callable[[Any], T], walk: Walk, window: int = 0) -> None:
        self._listing = listing
        self._decode = decode
        self._walk = walk
        self._window = window
        self._results: deque[Result[Response]] = deque()
        self.tasks: OwnedTasks | None = None

    @property
    def position(self) -> Position:
        """Where to read on after the pages handed out."""
        return self._walk.position

    def __aiter__(self) -> Pages[T]:
        return self

    async def __anext__(self) -> Page[T]:
        walk = self._walk
        while not walk.ended:
            self._fetch_ahead(self._window)
            number = walk.position.number
            request = walk.request(number)
            try:
                response = await (self._results[0].get() if self._results else self._fetch(request))
            except BadRequest:
                if not walk.restart():
                    raise
                self._results.clear()
                continue
            # Until here nothing has changed: after an error or a cancelled wait no page is skipped.
            raw = self._read(request, response)
            handed_out = walk.take(raw)
            if self._results:
                self._results.popleft()
            if walk.ended:
                self._results.clear()  # what was fetched past the end, whatever came of it
            elif self._fetch_ahead(self._window - 1):
                await cancel_shielded_checkpoint()  # the requests leave before this page is decoded
            if handed_out:
                return Page(self._decoded(raw.items), number, walk.position.total, walk.ended, walk.drift)
        raise StopAsyncIteration

    def _fetch_ahead(self, room: int) -> bool:
        """Start requests until `room` of them are in flight or waiting; return whether any was started."""
        walk, results, started = self._walk, self._results, False
        while self.tasks and len(results) < room and (number := walk.position.number + len(results)) <= walk.limit:
            result: Result[Response] = Result()
            results.append(result)
            self.tasks.start(result.make, self._fetch, walk.request(number))
            started = True
        return started

    async def _fetch(self, request: Request) -> Response:
        return await self._listing.caller.response(request, operation=self._listing.operation)

    def _read(self, request: Request, response: Response) -> RawPage:
        """Decode the answer to `request`; raises `DecodeError` where it is not a page."""
        operation = self._listing.operation
        try:
            return read_page(request, self._listing.paging, body_of(operation, response), response.headers)
        except PageError as error:
            raise DecodeError(
                str(error),
                status=response.status,
                method=operation.method,
                path=operation.path,
                operation=operation.key,
                headers=response.headers,
            ) from None

    def _decoded(self, items: list[Any]) -> list[T]:
        """Decode `items` in place: the memory of a raw item is free before the next one is decoded."""
        for index, item in enumerate(items):
            items[index] = self._decode(item)
        return items


class _Items(Generic[T]):
    """The items of the pages. Pages travel between tasks; items only ever stay in the consumer's."""

    __slots__ = ("_items", "_pages")

    def __init__(self, pages: AsyncIterator[Page[T]]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    def __aiter__(self) -> _Items[T]:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages)).items)


@asynccontextmanager
async def _fetched_ahead(pages: Pages[T]) -> AsyncIterator[Pages[T]]:
    """Fetch `pages` ahead inside the block. Nothing needs an event loop before it is entered."""
    pages.tasks = OwnedTasks()
    await pages.tasks.open()
    try:
        yield pages
    finally:
        await pages.tasks.close()


@asynccontextmanager
async def _items_of(block: AbstractAsyncContextManager[Pages[T]]) -> AsyncIterator[AsyncIterator[T]]:
    async with block as pages:
        yield _Items(pages)
