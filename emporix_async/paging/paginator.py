"""Listings: one page, every item, or pages fetched concurrently.

page = await listing                            # the first page: page.items, page.number, page.total
async for item in listing: ...                  # every item, page after page; may be left by `break`
async with listing.stream(concurrency=8) as items:
    async for item in items: ...                # the same items in the same order, pages fetched ahead
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from emporix_api.types import Operation, Paging, Request

from ..concurrency.tasks import OwnedTasks, Result
from ..errors import DecodeError, InvalidCall
from ..sender import Sender
from .walk import PageError, Position, RawPage, Walk, read_page, walk

__all__ = ["Page", "Paginator"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a listing.

    `items` stand in the server's order, `number` counts as the API does (from one nearly everywhere), `total` is how
    many items all pages hold, None where the API does not tell.
    """

    items: list[T]
    number: int
    total: int | None = None


class Paginator(Generic[T]):
    """A listing not yet fetched. It can be awaited and iterated any number of times, each time anew.

    The first page asks for the total where the API offers one. The page size is the caller's, else the API's default;
    a smaller maximum of the server's own is recognised by the first page. Pages are numbered, so they shift when data
    changes meanwhile: pass `sort` where that matters.

    Whatever a request raises is raised as itself: `APIStatusError`, `TransportError`, `TokenError`; `DecodeError` for
    an answer that is no page; `InvalidCall` for a page size or number that cannot be.
    """

    __slots__ = ("_decode", "caller", "operation", "paging", "request")

    def __init__(self, caller: Sender, operation: Operation, request: Request, decode: Callable[[Any], T]) -> None:
        if operation.paging is None:
            raise InvalidCall(f"{operation.key} does not page")
        self.caller = caller
        self.operation = operation
        self.paging: Paging = operation.paging
        self.request = request
        self._decode = decode

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(_Pages(self._fetch, self._decode, walk(self.request, self.paging)))

    def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate the pages one after the other. Nothing is fetched ahead, so `break` leaves nothing behind."""
        return _Pages(self._fetch, self._decode, walk(self.request, self.paging))

    async def collect(self) -> list[T]:
        """Return every item, its pages fetched concurrently. Holds them all in memory."""
        items: list[T] = []
        async with self._stream(None) as pages:
            async for page in pages:
                items.extend(page.items)
        return items

    def stream(self, *, concurrency: int | None = None) -> AbstractAsyncContextManager[AsyncIterator[T]]:
        """Iterate every item in order while up to `concurrency` pages are in flight or wait their turn.

        `concurrency` is the client's own unless given. Enter and leave the block in one task: leaving it, in whatever
        way, cancels the requests in flight and waits for them. Without a total, up to `concurrency` - 1 pages past the
        last one are asked for in vain. Of a cursor listing one page is in flight while another is read.
        """
        return _ItemStream(self._stream(concurrency))

    def raw_pages(
        self, *, concurrency: int | None = None, position: Position | None = None
    ) -> AbstractAsyncContextManager[PagesAhead[Any]]:
        """Iterate pages of items as the API sent them, fetched ahead as by `stream`, from `position` on.

        The total is asked for with the first page and the last one, and its growth followed. For exports.
        """
        plain: Paginator[Any] = Paginator(self.caller, self.operation, self.request, as_sent)
        return plain._stream(concurrency, walk(self.request, self.paging, position=position, recount=True))

    def _stream(self, concurrency: int | None, steps: Walk | None = None) -> _PageStream[T]:
        window = self.caller.concurrency if concurrency is None else concurrency
        if window < 1:
            raise InvalidCall(f"concurrency is at least 1, not {window}")
        return _PageStream(self._fetch, self._decode, steps or walk(self.request, self.paging), window)

    async def _first(self) -> Page[T]:
        async for page in self.pages():
            return page
        raise AssertionError("a listing has a first page")

    async def _fetch(self, request: Request) -> RawPage:
        answer = await self.caller.answer(request, operation=self.operation)
        try:
            return read_page(request, self.paging, answer.body, answer.headers)
        except PageError as error:
            raise DecodeError(
                str(error),
                status=answer.status,
                method=self.operation.method,
                path=self.operation.path,
                content_type=answer.headers.get("content-type"),
            ) from None


def as_sent(item: Any) -> Any:
    """Leave an item as it is."""
    return item


_Fetch = Callable[[Request], Awaitable[RawPage]]


class _Pages(Generic[T]):
    """The pages in order, each fetched when it is asked for.

    Classes, not generators: a generator left by `break` is finalised when the collector finds it, and trio warns.
    """

    __slots__ = ("_decode", "_fetch", "_request", "_walk")

    def __init__(self, fetch: _Fetch, decode: Callable[[Any], T], walk: Walk) -> None:
        self._fetch = fetch
        self._decode = decode
        self._walk = walk
        self._request: Request | None = None

    def __aiter__(self) -> _Pages[T]:
        return self

    async def __anext__(self) -> Page[T]:
        # The request is kept until its page is there: after an error or a cancelled wait no page is skipped.
        self._request = self._request or self._walk.next_request()
        if self._request is None:
            raise StopAsyncIteration
        raw = await self._fetch(self._request)
        self._request = None
        number = _take(self._walk, raw)
        return Page(_decoded(raw.items, self._decode), number, self._walk.total)


class PagesAhead(Generic[T]):
    """The pages in order, `window` of them in flight, waiting their turn or, one, in the consumer's hand."""

    __slots__ = ("_decode", "_fetch", "_results", "_tasks", "_walk", "_window")

    def __init__(self, fetch: _Fetch, decode: Callable[[Any], T], walk: Walk, window: int, tasks: OwnedTasks) -> None:
        self._fetch = fetch
        self._decode = decode
        self._walk = walk
        self._window = window
        self._tasks = tasks
        self._results: deque[Result[RawPage]] = deque()

    @property
    def position(self) -> Position:
        """How far the pages were taken."""
        return self._walk.position()

    @property
    def ended(self) -> bool:
        """Whether the page that was taken last is the last one."""
        return self._walk.ended

    def __aiter__(self) -> PagesAhead[T]:
        return self

    async def __anext__(self) -> Page[T]:
        self.fetch_ahead(self._window)
        if not self._results:
            raise StopAsyncIteration
        raw = await self._results[0].get()
        self._results.popleft()
        number = _take(self._walk, raw)
        if self._walk.ended:
            self._results.clear()  # what was fetched past the end, whatever came of it
        self.fetch_ahead(self._window - 1)
        # Here and not where it was fetched: the next request is on its way before this page is decoded.
        return Page(_decoded(raw.items, self._decode), number, self._walk.total)

    def fetch_ahead(self, room: int) -> None:
        """Start requests until `room` of them are under way or waiting."""
        while len(self._results) < room and (request := self._walk.next_request()) is not None:
            result: Result[RawPage] = Result()
            self._results.append(result)
            self._tasks.start(result.make, self._fetch, request)


def _decoded(items: list[Any], decode: Callable[[Any], T]) -> list[T]:
    """Decode `items` in place: what an item was made from is given back before the next one takes its memory."""
    for index, item in enumerate(items):
        items[index] = decode(item)
    return items


def _take(walk: Walk, raw: RawPage) -> int:
    """Note a page and return its number; the listing ends where it does not belong to it."""
    number = walk.number
    if not walk.take(raw):
        raise StopAsyncIteration
    return number


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


class _PageStream(Generic[T]):
    """The block inside which pages are fetched ahead."""

    __slots__ = ("_decode", "_fetch", "_tasks", "_walk", "_window")

    def __init__(self, fetch: _Fetch, decode: Callable[[Any], T], walk: Walk, window: int) -> None:
        self._fetch = fetch
        self._decode = decode
        self._walk = walk
        self._window = window
        self._tasks = OwnedTasks()

    async def __aenter__(self) -> PagesAhead[T]:
        await self._tasks.open()
        pages = PagesAhead(self._fetch, self._decode, self._walk, self._window, self._tasks)
        pages.fetch_ahead(self._window)
        return pages

    async def __aexit__(self, *exc_info: object) -> None:
        await self._tasks.close()


class _ItemStream(Generic[T]):
    """The same block, for items."""

    __slots__ = ("_pages",)

    def __init__(self, pages: _PageStream[T]) -> None:
        self._pages = pages

    async def __aenter__(self) -> AsyncIterator[T]:
        return _Items(await self._pages.__aenter__())

    async def __aexit__(self, *exc_info: object) -> None:
        await self._pages.__aexit__(*exc_info)
