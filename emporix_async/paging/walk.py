"""How listings page: the request for a page, what its answer holds, and when the listing ends. Pure.

Three families occur: offset paging from one (`pageNumber`), offset paging from zero (the import service), and opaque
cursors (schema's custom instances).

An offset listing ends where its items add up to its total. Where no total is stated, or the total is not met, a page
that is not full does not prove the end, since it may be short for another reason: a maximum page size of the server,
or items that it hides. One page further is asked for, and the listing goes on as long as pages hold items. Calls are
billed, so the check costs one request at most, and none where the total is met or the first page is empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from math import inf
from typing import Any, Final

import orjson

from emporix_api.types import UNSET, Paging, Request

from ..errors import InvalidCall

# Only schema's custom instances page by cursor; the operations table does not carry these names.
NEXT_PARAMETER: Final = "next"
PREVIOUS_PARAMETER: Final = "prev"
NEXT_HEADER: Final = "x-next-cursor"
NUMBER_PARAMETER: Final = "pageNumber"


class PageError(ValueError):
    """The answer is not a page of a listing."""


@dataclass(frozen=True, slots=True)
class RawPage:
    """What one answer holds, before its items are decoded."""

    items: list[Any]
    total: int | None = None
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """Where to read on. Plain data, which an export saves.

    `number` is the next page and `seen` the number of items on the pages before it. `size` is the number of items on a
    full page, `total` the last total stated, `cursor` leads to the next page: each None where not known.
    """

    number: int
    seen: int = 0
    size: int | None = None
    total: int | None = None
    cursor: str | None = None


def starting_number(request: Request, paging: Paging) -> int:
    """Return the number of the first page that `request` asks for.

    Raises `InvalidCall` for a page number before the API's first page.
    """
    name = paging.number_parameter or NUMBER_PARAMETER
    if paging.family == "cursor" or not _given(request, name):
        return paging.first_page
    return _whole(request.query[name], f"the page number of {request.operation}", paging.first_page)


def from_start(request: Request, paging: Paging) -> bool:
    """Whether a listing of `request` begins with the first page."""
    if paging.family == "cursor":
        return not any(request.query.get(name) for name in (NEXT_PARAMETER, PREVIOUS_PARAMETER))
    return starting_number(request, paging) == paging.first_page


def page_size(request: Request, paging: Paging) -> int | None:
    """Return how many items a full page has: the caller's choice, else the documented default, else None.

    Raises `InvalidCall` for a page size below one.
    """
    if not _given(request, paging.size_parameter):
        return paging.default_size
    return _whole(request.query[paging.size_parameter], f"the page size of {request.operation}", 1)


def _given(request: Request, name: str) -> bool:
    value = request.query.get(name, UNSET)
    return value is not UNSET and value is not None


def _whole(given: object, what: str, least: int) -> int:
    # Untyped callers pass numbers as text, which is what they become on the wire.
    text = str(given)
    if isinstance(given, bool) or not text.isdecimal() or int(text) < least:
        raise InvalidCall(f"{what} is a whole number of at least {least}, not {given!r}")
    return int(text)


def read_page(request: Request, paging: Paging, body: object, headers: Mapping[str, str]) -> RawPage:
    """Read the decoded answer to `request`. `headers` are looked up without regard to case.

    Raises `PageError` for a body in which no items are found, and for a cursor that leads back to its own page: a
    listing must neither end early without a word nor never.
    """
    cursor = headers.get(NEXT_HEADER) or None
    if cursor is not None and cursor == request.query.get(NEXT_PARAMETER):
        raise PageError("the cursor of the next page is the one of this page")
    return RawPage(_items(paging, body), _total(paging, body, headers), cursor)


def _items(paging: Paging, body: object) -> list[Any]:
    if isinstance(body, list):
        return body
    if body is None:
        return []
    if paging.items is not None and isinstance(body, Mapping) and paging.items in body:
        items = body[paging.items]
        if items is None:
            return []
        if isinstance(items, list):
            return items
    expected = "a list" if paging.items is None else f"a list in {paging.items!r}"
    raise PageError(f"the page is of type {type(body).__name__}, where {expected} was expected")


def _total(paging: Paging, body: object, headers: Mapping[str, str]) -> int | None:
    value: object = None
    if paging.total_response_header is not None:
        value = headers.get(paging.total_response_header)
    if value is None and paging.total is not None and isinstance(body, Mapping):
        value = body.get(paging.total)
    if isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


class Walk:
    """Which pages of one listing to ask for, decided from the pages taken so far.

    `position` says how far it is, `ended` whether no page follows, `drift` what the page taken last shows of short
    pages before the end.

    Begins at the first page, or at `position`. `recount` asks for the total with the last page once more. Raises
    `InvalidCall` for an invalid page number or size.
    """

    __slots__ = (
        "_asked_size", "_doubtful", "_fresh", "_largest", "_length", "_mark", "_paging", "_recount", "_reported",
        "_request", "drift", "ended", "position",
    )  # fmt: skip

    def __init__(
        self, request: Request, paging: Paging, position: Position | None = None, *, recount: bool = False
    ) -> None:
        self._request = request
        self._paging = paging
        self._recount = recount
        self._asked_size = page_size(request, paging)
        self._fresh = position is None
        self._doubtful = position is None  # whether an empty page now is the end
        self._length = 0  # of the page taken last
        self._largest = 0  # length of a page
        self._reported = True  # whether `drift` told that the page taken last was short
        self._mark: int | None = None  # by which a repeated page is recognised
        self.drift: tuple[str, ...] = ()
        self.position = position or Position(starting_number(request, paging), size=self._asked_size)
        self.ended = position is not None and self._complete()

    @property
    def limit(self) -> float:
        """The number of the last page that may be asked for now."""
        number = self.position.number
        if self.ended:
            return number - 1
        if self._fresh or self._paging.family == "cursor":
            return number
        last = self._last(self.position.size)
        if last is not None:
            return max(last, number)
        return number if self._doubtful else inf

    def request(self, number: int) -> Request:
        """Return the request for page `number`; of a cursor listing only the next page can be asked for."""
        request, position = self._request, self.position
        if position.cursor is not None:
            # `next` beside `prev` is a 400, and a page number means nothing beside a cursor.
            dropped = (PREVIOUS_PARAMETER, NUMBER_PARAMETER)
            query = {name: value for name, value in request.query.items() if name not in dropped}
            return replace(request, query={**query, NEXT_PARAMETER: position.cursor})
        if self._paging.family == "offset":
            query = {**request.query, self._paging.number_parameter or NUMBER_PARAMETER: number}
            if self._asked_size is not None:
                # Said even where it is the default: availability wants both, and a default that is not what the
                # documents state would make the first page look like the last.
                query[self._paging.size_parameter] = self._asked_size
            request = replace(request, query=query)
        # The API counts all items only on request.
        if self._fresh or (self._recount and number == self._last(position.size)):
            return self._asking_for_total(request)
        return request

    def _asking_for_total(self, request: Request) -> Request:
        header, parameter = self._paging.total_request_header, self._paging.total_request_parameter
        if header is not None:
            request = replace(request, headers={**request.headers, header: "true"})
        if parameter is not None:
            request = replace(request, query={**request.query, parameter: True})
        return request

    def restart(self) -> bool:
        """Begin with page one, because page zero was refused; return whether that is worth a try.

        Not every document states its first page.
        """
        if not self._fresh or self.position.number != 0:
            return False
        if _given(self._request, self._paging.number_parameter or NUMBER_PARAMETER):
            return False
        self._paging = replace(self._paging, first_page=1)
        self.position = replace(self.position, number=1)
        return True

    def take(self, page: RawPage) -> bool:
        """Note the next page in order; return whether it is to be handed out.

        It is not where it only showed that the listing had ended, or repeats the page before, as those of a server do
        that ignores page numbers.
        """
        handed_out = self._take_cursor(page) if self._paging.family == "cursor" else self._take_numbered(page)
        self._fresh = False
        return handed_out

    def _take_cursor(self, page: RawPage) -> bool:
        before, length = self.position, len(page.items)
        total = before.total if page.total is None else page.total
        self.position = Position(before.number + 1, before.seen + length, before.size, total, page.cursor)
        # A cursor says that there is more, but a server may give one for ever.
        self.ended = page.cursor is None or (length == 0 and self._doubtful and not self._fresh)
        self._doubtful = length == 0
        return True

    def _take_numbered(self, page: RawPage) -> bool:
        before, length, fresh = self.position, len(page.items), self._fresh
        number = before.number
        total = before.total if page.total is None else page.total
        size = self._size(length, total)
        seen = (number - self._paging.first_page) * size if fresh else before.seen
        self.position = Position(number + 1, seen + length, size, total)
        last = self._last(size)
        if last is None and self._repeats(page.items):
            self.position = before
            self.ended = True
            return False
        self._tell(number, length, size, last)
        past = last is not None and number > last
        # Where the server's maximum was guessed from a short first page, all pages of the size asked for are read.
        promised = self._last(max(size, self._asked_size or size)) or 0
        over = length == 0 and (self._doubtful or past) and number >= promised
        self.ended = over or self._complete()
        # Where no size is stated, the first page may be the only one.
        self._doubtful = length < size or (fresh and before.size is None)
        self._length = length
        return length > 0 or fresh or (last is not None and not past)

    def _size(self, length: int, total: int | None) -> int:
        """Return how many items a full page has, now that one of `length` items was read."""
        number, size = self.position.number, self.position.size
        self._largest = max(self._largest, length)
        if size is None or length > size:
            return length or 1
        if self._fresh:
            skipped = (number - self._paging.first_page) * size
            # A short page that is not the last is as long as the server makes them.
            return length if length and total is not None and skipped + length < total else size
        return min(size, self._largest) if self._doubtful and length else size

    def _tell(self, number: int, length: int, size: int, last: int | None) -> None:
        drift = []
        if length and self._length < size and not self._reported:
            drift.append(f"page {number - 1} holds {self._length} items, not {size}")
        self._reported = last is not None and number < last
        if length < size and self._reported:
            drift.append(f"page {number} of {last} holds {length} items, not {size}")
        self.drift = tuple(drift)

    def _repeats(self, items: list[Any]) -> bool:
        """Whether `items` are those of the page before."""
        before, self._mark = self._mark, None
        with suppress(orjson.JSONEncodeError):  # nested deeper than orjson writes, though it has read it
            self._mark = hash(orjson.dumps(items)) if items else None
        return before is not None and before == self._mark

    def _last(self, size: int | None) -> int | None:
        """Return the number of the last page by the total; None where there is none, or it is lower than the truth."""
        seen, total = self.position.seen, self.position.total
        if size is None or total is None or seen > total:
            return None
        return self._paging.first_page - 1 + -(-total // size)

    def _complete(self) -> bool:
        """Whether it is certain that no page follows."""
        position = self.position
        if self._paging.family == "cursor":
            return position.cursor is None
        if position.seen != position.total:
            return False
        # A full page of a listing that began further on: how many pages were passed over is only known from the
        # number of the first, which not every document states.
        return from_start(self._request, self._paging) or position.seen % (position.size or 1) != 0
