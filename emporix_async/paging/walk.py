"""How listings page: the request for a page, what an answer holds, and when to stop. Pure.

Three families occur: offset paging from one (`pageNumber`), offset paging from zero (the import service), and opaque
cursors (schema's custom instances).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

from emporix_api.types import UNSET, Paging, Request

from ..errors import InvalidCall

# Only schema's custom instances page by cursor; the operations table does not carry these names.
NEXT_PARAMETER: Final = "next"
PREVIOUS_PARAMETER: Final = "prev"
NEXT_HEADER: Final = "x-next-cursor"
NUMBER_PARAMETER: Final = "pageNumber"


class PageError(ValueError):
    """The answer is not what a listing answers with."""


@dataclass(frozen=True, slots=True)
class RawPage:
    """What one answer holds, before its items are decoded."""

    items: list[Any]
    total: int | None = None
    cursor: str | None = None


def starting_number(request: Request, paging: Paging) -> int:
    """Return the number of the first page that `request` asks for.

    Raises `InvalidCall` for a page number before the API's first page.
    """
    given = request.query.get(paging.number_parameter or NUMBER_PARAMETER, UNSET)
    if given is UNSET or given is None:
        return paging.first_page
    return _whole(given, f"the page number of {request.operation}", paging.first_page)


def from_start(request: Request, paging: Paging) -> bool:
    """Whether a listing of `request` begins with the first page."""
    if paging.family == "cursor":
        return not any(request.query.get(name) for name in (NEXT_PARAMETER, PREVIOUS_PARAMETER))
    return starting_number(request, paging) == paging.first_page


def page_size(request: Request, paging: Paging) -> int | None:
    """Return how many items a page of `request` is to hold; None where neither caller nor documents say.

    Raises `InvalidCall` for a page size below one.
    """
    given = request.query.get(paging.size_parameter, UNSET)
    if given is UNSET or given is None:
        return paging.default_size
    return _whole(given, f"the page size of {request.operation}", 1)


def _whole(given: object, what: str, least: int) -> int:
    # Untyped callers pass numbers as text, which is what they become on the wire.
    text = str(given)
    if isinstance(given, bool) or not text.isdecimal() or int(text) < least:
        raise InvalidCall(f"{what} is a whole number of at least {least}, not {given!r}")
    return int(text)


def first_request(request: Request, paging: Paging) -> Request:
    """Return the request for the first page, which asks for the total: the API counts all items only on request."""
    if paging.family == "offset":
        request = numbered_request(request, paging, starting_number(request, paging))
    return asking_for_total(request, paging)


def asking_for_total(request: Request, paging: Paging) -> Request:
    """Return `request`, asking for the total where the API offers one."""
    if paging.total_request_header is not None:
        request = replace(request, headers={**request.headers, paging.total_request_header: "true"})
    if paging.total_request_parameter is not None:
        request = replace(request, query={**request.query, paging.total_request_parameter: True})
    return request


def numbered_request(request: Request, paging: Paging, number: int) -> Request:
    """Return the request for page `number`."""
    query = {**request.query, paging.number_parameter or NUMBER_PARAMETER: number}
    size = page_size(request, paging)
    if size is not None:
        # Said even where it is the default: availability wants both, and a default that is not what the documents
        # state would make the first page look like the last.
        query[paging.size_parameter] = size
    return replace(request, query=query)


def cursor_request(request: Request, cursor: str) -> Request:
    """Return the request for the page that `cursor` names."""
    # `next` beside `prev` is a 400, and a page number means nothing beside a cursor.
    dropped = (PREVIOUS_PARAMETER, NUMBER_PARAMETER)
    query = {name: value for name, value in request.query.items() if name not in dropped}
    return replace(request, query={**query, NEXT_PARAMETER: cursor})


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


@dataclass(frozen=True, slots=True)
class Position:
    """How far a listing was read: what it takes to go on with page `number`.

    `size` is that of the pages, `last` the number of the last one, `honoured_last` the same should the server honour
    the size asked for, `cursor` what leads to the page: each None where not known.
    """

    number: int
    total: int | None = None
    size: int | None = None
    last: int | None = None
    honoured_last: int = 0
    cursor: str | None = None


class Walk(Protocol):
    """Which pages of one listing to ask for, decided from those seen so far."""

    number: int  # of the page that is taken next
    total: int | None

    def position(self) -> Position:
        """Tell how far the pages were taken."""
        ...

    def next_request(self) -> Request | None:
        """Return the next request that is worth sending already; None when there is none, or none is known yet."""
        ...

    def take(self, page: RawPage) -> bool:
        """Note the next page in order; return whether its items belong to the listing."""
        ...

    @property
    def ended(self) -> bool:
        """Whether no page after those taken belongs to the listing."""
        ...


def walk(request: Request, paging: Paging, *, position: Position | None = None, recount: bool = False) -> Walk:
    """Begin a listing, or go on with it at `position`. Raises `InvalidCall` for a page number or size that cannot be.

    `recount` asks for the total with the last page once more, and goes on where it has grown.
    """
    if paging.family == "cursor":
        return CursorWalk(request, paging, position)
    return NumberedWalk(request, paging, position, recount=recount)


class CursorWalk:
    """Pages that each name the next: one after the other."""

    __slots__ = ("_cursor", "_next", "_request", "ended", "number", "total")

    def __init__(self, request: Request, paging: Paging, position: Position | None = None) -> None:
        self._request = request
        self._next: Request | None = first_request(request, paging)
        self.number = paging.first_page
        self.total: int | None = None
        self.ended = False
        self._cursor: str | None = None
        if position is not None and position.cursor is not None:
            self._cursor = position.cursor
            self._next = cursor_request(request, position.cursor)
            self.number = position.number
            self.total = position.total

    def position(self) -> Position:
        """Tell how far the pages were taken."""
        return Position(self.number, self.total, cursor=self._cursor)

    def next_request(self) -> Request | None:
        """Return the request for the page that the last one named."""
        request, self._next = self._next, None
        return request

    def take(self, page: RawPage) -> bool:
        """Note the cursor."""
        if page.total is not None:
            self.total = page.total
        self.number += 1
        if page.cursor is None or not page.items:
            self.ended = True
            return True
        self._cursor = page.cursor
        self._next = cursor_request(self._request, page.cursor)
        return True


class NumberedWalk:
    """Numbered pages.

    With a total, exactly ceil(total / size) pages are asked for. Without one, the first short or empty page is the
    last. The size is the one asked for, until the first page shows that the server has a smaller maximum of its own:
    it is short although the total promises more, or, without a total, its length looks like a maximum.
    """

    __slots__ = (
        "_honoured_last", "_last", "_next", "_paging", "_previous", "_recount", "_request", "_size", "ended", "number",
        "total",
    )  # fmt: skip

    def __init__(
        self, request: Request, paging: Paging, position: Position | None = None, *, recount: bool = False
    ) -> None:
        self._request = request
        self._paging = paging
        self._size = page_size(request, paging)
        self._last: int | None = None
        self._honoured_last = 0  # the last page if the server honours the size asked for
        self._previous: list[Any] | None = None
        self._next = self.number = starting_number(request, paging)
        self.total: int | None = None
        self.ended = False
        self._recount = recount
        if position is not None:
            self._next = self.number = position.number
            self.total, self._size = position.total, position.size
            self._last, self._honoured_last = position.last, position.honoured_last
            self._previous = []
            self.ended = self._last is not None and self.number > self._last

    def position(self) -> Position:
        """Tell how far the pages were taken."""
        return Position(self.number, self.total, self._size, self._last, self._honoured_last)

    def next_request(self) -> Request | None:
        """Return the request for the next page that may hold items; only the first until that one was seen."""
        number = self._next
        if self._previous is None:
            if number > self.number:
                return None
            self._next += 1
            return first_request(self._request, self._paging)
        if self.ended or (self._last is not None and number > self._last):
            return None
        self._next += 1
        request = numbered_request(self._request, self._paging, number)
        return asking_for_total(request, self._paging) if self._recount and number == self._last else request

    def take(self, page: RawPage) -> bool:
        """Note the page.

        It belongs to the listing unless the server ignores the page number, repeats what it said, and would for ever.
        """
        items = page.items
        repeated = False
        if self._previous is None:
            self._begin(len(items), page.total)
        elif self._last is None:
            repeated = bool(items) and items == self._previous
            self.ended = repeated or not items or (self._size is not None and len(items) < self._size)
        elif not items and self.number > self._honoured_last:
            self.ended = True  # the first page was short for another reason than a maximum, and all was seen
        elif self._recount and page.total is not None and self._size is not None:
            self.total = page.total
            self._last = max(self._last, self._last_of(page.total, self._size))
        # A copy, because the items are decoded in place; and only for as long as there is no other end in sight.
        self._previous = items[:] if self._last is None else []
        self.number += 1
        if self._last is not None and self.number > self._last:
            self.ended = True
        return not repeated

    def _begin(self, length: int, total: int | None) -> None:
        size = self._size
        if size is None or length > size:
            self._size = size = length or 1  # no size is known, or it is not honoured
        skipped = (self.number - self._paging.first_page) * size
        if total is not None and length and total < skipped + length:
            total = None  # counts something else
        self.total = total
        short = length < size
        if total is None:
            capped = short and self._looks_like_maximum(length)
            self.ended = short and not capped
        else:
            capped = short and length > 0 and skipped + length < total
            self._honoured_last = self._last = self._last_of(total, size)
        if capped:
            self._size = length
            if total is not None:
                self._last = self._last_of(total, length)

    def _last_of(self, total: int, size: int) -> int:
        return self._paging.first_page - 1 + -(-total // size)

    def _looks_like_maximum(self, length: int) -> bool:
        """Whether a short first page may be as long as the server ever makes one.

        Most operations state no maximum. It can only be at least the default, and is a round number wherever one is
        known; taking any short page for a maximum would cost every short listing a second, billed call.
        """
        default = self._paging.default_size
        if length == 0 or (default is not None and length < default):
            return False
        return length in (default, self._paging.maximum_size) or length % 10 == 0
