"""Listings: one page, every item, or pages fetched concurrently."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, Generic, Self, TypeVar

from anyio.lowlevel import cancel_shielded_checkpoint

from emporix_api.types import Operation, Paging, Request, encode

from ..calls import Caller
from ..concurrency import OwnedTasks, Result
from ..errors import BadRequest, EmporixError, InvalidCall, NotFound
from ..http import Response, body_of
from .walk import PageError, Position, RawPage, Walk, read_page

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a listing.

    `items` are in the server's order. `number` counts as the API does, from one nearly everywhere. `total` is the
    number of items on all pages, None where the API does not state it. `last`: no page follows. While it is False,
    this may still turn out to be the last page. `drift` names pages before the end of the listing that contained fewer
    items than a full page, as far as this page shows it.
    """

    items: list[T]
    number: int
    total: int | None = None
    last: bool = False
    drift: tuple[str, ...] = ()


class Paginator(Generic[T]):
    """A listing that is not fetched yet. It can be awaited and iterated any number of times, from its start each time.

    The page size is the caller's, else the API's default; a smaller maximum of the server is recognised. A listing
    ends where its items add up to the total that the API states, on a page that is not full. Where that page is full,
    or the total is missing or not met, one page more is requested, and the listing goes on if that contains items.
    Pages are numbered, so they shift when data changes meanwhile: pass `sort` where that matters.

    Errors are raised when their page's turn comes: `APIStatusError`, `TransportError`, `TokenError`; `DecodeError` for
    a response that is not a page. `InvalidCall` is raised for an invalid page size or number.
    """

    def __init__(self, caller: Caller, operation: Operation, request: Request, decode: Callable[[Any], T]) -> None:
        if operation.paging is None:
            raise InvalidCall(f"{operation.key} does not page")
        self.caller = caller
        self.operation = operation
        self.paging: Paging = operation.paging
        # A copy: every page has the same search, also if the caller changes theirs.
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

        `concurrency` is the client's unless given. Enter and leave the block in one task: leaving it cancels the
        requests in flight and waits for them. Pages wait undecoded. Without a total, no more pages past the end are
        requested than there are before it. Of a cursor listing, one page is in flight while another is read.
        """
        return _items_of(self._pages_ahead(self._decode, Walk(self.request, self.paging), concurrency))

    def raw_pages(self, *, concurrency: int | None = None, position: Position | None = None) -> Pages[Any]:
        """Iterate pages of items as the API sent them, fetched ahead from `position` on, with an updated total."""
        return self._pages_ahead(as_sent, Walk(self.request, self.paging, position, recount=True), concurrency)

    def _pages_ahead(self, decode: Callable[[Any], T], walk: Walk, concurrency: int | None) -> Pages[T]:
        window = self.caller.concurrency if concurrency is None else concurrency
        if window < 1:
            raise InvalidCall(f"concurrency is at least 1, not {window}")
        return Pages(self, decode, walk, window)


def as_sent(item: Any) -> Any:
    """Leave an item as it is."""
    return item


class Pages(Generic[T]):
    """The pages in order, each fetched when its turn comes. Inside an `async with` block, `window` are fetched ahead.

    A page fetched ahead waits as bytes. Objects that wait would only be work for the garbage collector.

    A class, not a generator: a generator left by `break` is finalised when the collector finds it, and trio warns.
    """

    def __init__(self, listing: Paginator[Any], decode: Callable[[Any], T], walk: Walk, window: int = 0) -> None:
        self._listing = listing
        self._decode = decode
        self._walk = walk
        self._window = window
        self._results: deque[Result[Response]] = deque()
        self._tasks: OwnedTasks | None = None
        self.date: str | None = None
        """When the server answered first, by its own clock: the header Date."""

    async def __aenter__(self) -> Self:
        self._tasks = OwnedTasks()
        await self._tasks.open()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        if self._tasks is not None:
            tasks, self._tasks = self._tasks, None
            self._results.clear()
            await tasks.close()

    @property
    def position(self) -> Position:
        """Where to read on."""
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
            except EmporixError as error:
                self._results.clear()  # so that the next attempt to iterate requests this page again
                missing = isinstance(error, NotFound)
                refused = missing or isinstance(error, BadRequest)
                if not refused or not (walk.refused(missing=missing) or (not missing and walk.restart())):
                    raise
                continue
            # Nothing has changed until here: after an error or a cancelled wait no page is skipped.
            raw, handed_out = self._take(request, response)
            if self._results:
                self._results.popleft()
            if walk.ended:
                self._results.clear()  # pages past the end, errors among them
            elif self._fetch_ahead(self._window - 1):
                await cancel_shielded_checkpoint()  # the requests leave before this page is decoded
            if handed_out:
                items = raw.items
                for index, item in enumerate(items):  # in place: the memory of each raw item is free before the next
                    items[index] = self._decode(item)
                return Page(items, number, walk.position.total, walk.ended, walk.drift)
        raise StopAsyncIteration

    def _fetch_ahead(self, room: int) -> bool:
        """Start requests until `room` of them are in flight or waiting; return whether any was started."""
        walk, results, started = self._walk, self._results, False
        while self._tasks and len(results) < room and (number := walk.position.number + len(results)) <= walk.limit:
            result: Result[Response] = Result()
            results.append(result)
            self._tasks.start(result.make, self._fetch, walk.request(number))
            started = True
        return started

    async def _fetch(self, request: Request) -> Response:
        return await self._listing.caller.response(request, operation=self._listing.operation)

    def _take(self, request: Request, response: Response) -> tuple[RawPage, bool]:
        """Take the page, and return it and whether to hand it out."""
        body = body_of(self._listing.operation, response)
        self.date = self.date or response.headers.get("date")
        try:
            page = read_page(request, self._listing.paging, body, response.headers)
            return page, self._walk.take(page)
        except PageError as error:
            raise response.unusable(str(error)) from None


class _Items(Generic[T]):
    """The items of the pages. Pages travel between tasks; items stay in the consumer's."""

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
async def _items_of(block: Pages[T]) -> AsyncIterator[AsyncIterator[T]]:
    async with block as pages:
        yield _Items(pages)
