"""How listings page: the request for a page, the items of its response, and the end of the listing. Pure.

Three families occur: pages numbered from one, pages numbered from zero (the import service), and cursors (schema's
custom instances). Offsets, which count items, are computed from the pages. A cursor may be a URL. `_is_last` decides
where a numbered listing ends. Neither a total nor a short page proves it alone: totals are known to be too low or too
high, and servers have maximum page sizes and hide items. Calls are billed: the doubt costs one request where there is a
total, and two at most where there is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar
from urllib.parse import parse_qs, urlsplit

from emporix_api.types import UNSET, Paging, Request

from ..errors import InvalidCall
from ..http import to_json

T = TypeVar("T")

# Only schema's custom instances page by cursor; the operations table does not contain these names.
# By default, for the names that the operations table contains for a cursor.
NEXT_PARAMETER: Final = "next"
NEXT_HEADER: Final = "x-next-cursor"
PREVIOUS_PARAMETER: Final = "prev"
NUMBER_PARAMETER: Final = "pageNumber"
# The targets of a header `Link` (RFC 8288), each with its parameters, and the relation among these.
_VALUE: Final = (
    r"""\s*=\s*(?:"(?P<{0}quoted>(?:\\.|[^"\\])*)"|'(?P<{0}single>[^']*)'(?=\s*(?:[;,]|$))|(?P<{0}bare>[^\s;,"]*))"""
)
_TARGETS: Final = re.compile(rf"<([^<>]*)>((?:\s*;\s*[^\s;,=<>]*(?:{_VALUE.format('any_')})?)*)")
_PARAMETERS: Final = re.compile(rf";\s*(?P<name>[^\s;,=<>]*)(?:{_VALUE.format('')})?")


class PageError(ValueError):
    """The response is not a page of a listing."""


@dataclass(frozen=True, slots=True)
class RawPage:
    """One response, before its items are decoded."""

    items: list[Any]
    total: int | None = None
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """Where to read on. Plain data, which an export saves.

    `number` is the next page, `seen` the number of items before it, `size` the number of items on a full page, `total`
    the last total stated. `cursor` leads to the next page. None: unknown.
    """

    number: int
    seen: int = 0
    size: int | None = None
    total: int | None = None
    cursor: str | None = None


def from_start(request: Request, paging: Paging) -> bool:
    """Whether a listing of `request` begins with the first page."""
    if paging.family == "cursor":
        return not any(request.query.get(name) for name in (_next_parameter(paging), PREVIOUS_PARAMETER))
    return _first_number(request, paging) == paging.first_page and _first_offset(request, paging) == 0


def _next_parameter(paging: Paging) -> str:
    """Return the parameter that takes the cursor of a page."""
    name = paging.number_parameter
    return NEXT_PARAMETER if name is None or name == NUMBER_PARAMETER else name


def _leads_to(cursor: str, paging: Paging) -> dict[str, Any]:
    """Return the parameters that `cursor` leads to the next page with.

    Of a URL, that is its query. Its host and path may be any, and the token must not follow it there. Raises
    `PageError` for a URL without a query, and for what is none where only a URL leads on.
    """
    scheme = cursor.startswith(("https://", "http://"))
    if scheme or ("?" in cursor and cursor.startswith(("/", "?"))):
        with suppress(ValueError):
            found = parse_qs(urlsplit(cursor).query, keep_blank_values=True)
            if found:
                return {name: values[0] if len(values) == 1 else values for name, values in found.items()}
        raise PageError("the link to the next page has no query")
    if paging.number_parameter is None:
        raise PageError("the link to the next page is not a URL")
    return {_next_parameter(paging): cursor}


def _first_number(request: Request, paging: Paging) -> int:
    first = paging.first_page
    if paging.family == "cursor" or paging.by_item:
        return first
    return _whole_number(request, paging.number_parameter or NUMBER_PARAMETER, "page number", first, first)


def _first_offset(request: Request, paging: Paging) -> int:
    """Return the number of items that the caller skips."""
    return _whole_number(request, paging.number_parameter, "offset", 0, 0) if paging.by_item else 0


def _whole_number(request: Request, parameter: str | None, meaning: str, least: int, default: T) -> int | T:
    """Return the whole number that the caller passed as `parameter`, else `default`."""
    given = request.query.get(parameter or "", UNSET)
    if given is UNSET or given is None:
        return default
    text = str(given)  # untyped callers pass text
    if isinstance(given, bool) or not text.isdecimal() or int(text) < least:
        raise InvalidCall(f"the {meaning} of {request.operation} is a whole number of at least {least}, not {given!r}")
    return int(text)


def read_page(request: Request, paging: Paging, body: object, headers: Mapping[str, str]) -> RawPage:
    """Read the decoded response to `request`.

    Raises `PageError` for a body without a list of items or without the cursor of a page that follows, which must not
    end the listing silently, and for a cursor that leads back to its own page, with which it would never end.
    """
    wrapper: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
    header = (paging.next_header or NEXT_HEADER).lower()
    stated: Any = headers.get(header)
    stated = (_next_link(stated) if header == "link" and stated else stated) or _property(wrapper, paging.next)
    more = _property(wrapper, paging.more)
    cursor = None if more is False else _cursor(stated, follows=more is True)
    if more is True and cursor is None:
        raise PageError(f"a page follows by {paging.more!r}, but no cursor leads to it")
    items = _property(wrapper, paging.items, body)
    if paging.family == "cursor" and cursor is not None:
        leads_to = _leads_to(cursor, paging)
        if all(request.query.get(name) == value for name, value in leads_to.items()):
            if items or more is True:
                raise PageError("the cursor of the next page is the one of this page")
            cursor = None  # some servers repeat the last cursor where nothing follows
    if not isinstance(items, list) and not (items is None and wrapper):
        expected = "a list" if paging.items is None else f"a list in {paging.items!r}"
        raise PageError(f"the page is of type {type(body).__name__}, where {expected} was expected")
    total: Any = headers.get(paging.total_response_header or "")
    if total is None:
        total = _property(wrapper, paging.total)
    if isinstance(total, str) and total.strip().isdecimal():
        total = int(total)
    if not isinstance(total, int) or isinstance(total, bool) or total < 0:
        total = None
    return RawPage(items or [], total, cursor)


def _cursor(stated: object, *, follows: bool) -> str | None:
    """Return the cursor that a page states as text or as a number; zero is one only if a page `follows`."""
    if isinstance(stated, int) and not isinstance(stated, bool) and (stated or follows):
        return str(stated)
    if stated and not isinstance(stated, str):
        raise PageError(f"the cursor of the next page is of type {type(stated).__name__}, not text")
    return str(stated) if stated else None


def _next_link(header: str) -> str | None:
    """Return the target of the link to the next page in a header `Link`."""
    for link in _TARGETS.finditer(header):
        for parameter in _PARAMETERS.finditer(link[2]):
            relation = parameter["quoted"] or parameter["single"] or parameter["bare"] or ""
            if parameter["name"].lower() == "rel" and "next" in relation.lower().split():
                return link[1]
    return None


def _property(body: Mapping[str, Any], name: str | None, default: Any = None) -> Any:
    """Return the property `name` of `body`, or of what is in it where dots lead there, else `default`."""
    if name is None or name in body:
        return default if name is None else body[name]
    outer, _, inner = name.partition(".")
    held = body.get(outer)
    return _property(held, inner, default) if inner and isinstance(held, Mapping) else default


def _is_last(*, full: bool, empty: bool, total_met: bool, past_total: bool, after_short: bool, expected: bool) -> bool:
    """Return whether a numbered listing ends with a page. The first row that fits decides.

    The page                                                     The listing
    meets the total, and is not full                             ends
    has items (where it meets the total, that may be too low)    goes on
    is empty, and expected: the total states a page like this    goes on
    is empty, and past the last page by the total                ends
    is empty, after one that was short, or is the first          ends
    is empty, after one that was full                            goes on: items may be hidden
    """
    return (total_met and not full) or (empty and not expected and (past_total or after_short))


class Walk:
    """The pages of one listing that are to be requested, decided from the pages taken so far.

    It begins at the first page, or at `position`. `ended`: no page follows. `drift`: the short pages that the page
    taken last shows not to be the end. `recount` asks for the total with the last page again. Raises `InvalidCall` for
    an invalid page number or size.
    """

    def __init__(
        self, request: Request, paging: Paging, position: Position | None = None, *, recount: bool = False
    ) -> None:
        self._request = request
        self._paging = paging
        self._recount = recount
        self._asked_size = _whole_number(request, paging.size_parameter, "page size", 1, paging.default_size)
        self._fresh = position is None
        self._after_short = position is None and paging.family == "offset"  # whether the next is the first, too
        self._after_empty = False
        self._largest = 0  # length of a page
        self._short: dict[int, int] = {}  # lengths of the short pages that may be the end, by number
        self._mark = b""  # by which a repeated page is recognised
        self._met: str | None = None  # a cursor of an earlier page
        self.drift: tuple[str, ...] = ()
        self._skipped = _first_offset(request, paging)
        self.position = position or Position(_first_number(request, paging), self._skipped, self._asked_size)
        self.ended = position is not None and self._was_last(position)

    @property
    def limit(self) -> int:
        """The number of the last page that may be requested now."""
        number = self.position.number
        if self.ended:
            return number - 1
        if self._fresh or self._paging.family == "cursor":
            return number
        size, total = self.position.size, self.position.total
        last = self._last(size)
        if last is not None and size and total is not None:
            # A last page that is full does not prove the end. With a total counted again, the page after it waits.
            return max(last + ((total - self._skipped) % size == 0 and not self._recount), number)
        # Calls are billed: no more pages past an unknown end than there are before it.
        return number if self._after_short else 2 * number - self._paging.first_page - 1

    def request(self, number: int) -> Request:
        """Return the request for page `number`. For a cursor listing, `number` must be the next page."""
        paging, position = self._paging, self.position
        query, headers = {**self._request.query}, self._request.headers
        if position.cursor is not None:
            # `next` beside `prev` is a 400, and a page number means nothing beside a cursor.
            query.pop(PREVIOUS_PARAMETER, None)
            query.pop(NUMBER_PARAMETER, None)
            return replace(self._request, query={**query, **_leads_to(position.cursor, paging)})
        if paging.family == "offset":
            # Counted from the items that came, so that none is skipped where a server's pages are smaller.
            offset = position.seen + (number - position.number) * (position.size or 0)
            query[paging.number_parameter or NUMBER_PARAMETER] = offset if paging.by_item else number
            if self._asked_size is not None and paging.size_parameter is not None:
                # Also the default: availability requires both parameters, and with another default than the documents
                # state, the first page would look like the last.
                query[paging.size_parameter] = self._asked_size
        # The API counts all items only on request.
        if self._fresh or (self._recount and number == self._last(position.size)):
            if paging.total_request_header is not None:
                headers = {**headers, paging.total_request_header: "true"}
            if paging.total_request_parameter is not None:
                query[paging.total_request_parameter] = True
        return replace(self._request, query=query, headers=headers)

    def refused(self, *, missing: bool) -> bool:
        """Return whether the listing ends where the API refuses the next page, with a 404 if it is `missing`.

        Not where the total states the page, nor after a full page by a 400: servers limit how far a listing goes.
        """
        position = self.position
        last = self._last(position.size)
        past_end = (missing or self._after_short) if last is None else position.number > last
        by_number = self._paging.family == "offset" and not self._fresh
        self.ended = by_number and (past_end or position.total == position.seen)
        return self.ended

    def restart(self) -> bool:
        """Begin with page one, because page zero was refused. Return whether to try that.

        Not every document states its first page.
        """
        parameter = self._paging.number_parameter or NUMBER_PARAMETER
        if not self._fresh or self.position.number != 0 or self._request.query.get(parameter) not in {None, UNSET}:
            return False
        self._paging = replace(self._paging, first_page=1)
        self.position = replace(self.position, number=1)
        return True

    def take(self, page: RawPage) -> bool:
        """Take the next page in order. Return whether to hand it out.

        Not if it only showed that the listing had ended. A page that repeats the one before counts as empty: some
        servers ignore page numbers, or answer with the last page for ever. Raises `PageError` where cursors lead back
        to an earlier page.
        """
        before, fresh, repeated = self.position, self._fresh, self._repeats(page.items)
        length = 0 if repeated else len(page.items)
        number = before.number
        total = before.total if page.total is None else page.total
        if self._paging.family == "cursor":
            if page.cursor is not None and page.cursor == self._met:
                raise PageError("the cursor of the next page is one of an earlier page")
            if number.bit_count() <= 1:  # ever more seldom, so that a circle of any length is found
                self._met = page.cursor
            self.position = Position(number + 1, before.seen + length, before.size, total, page.cursor)
            # A cursor says that there is more, but a server may give one for ever.
            self.ended = page.cursor is None or (length == 0 and self._after_short)
            self._after_short, self._fresh = length == 0, False
            return not repeated
        size = self._size(length, total)
        seen = self._skipped + (number - self._paging.first_page) * size if fresh else before.seen
        self.position = Position(number + 1, seen + length, size, total)
        self._fresh = False
        last = self._last(size)
        self.drift = ()
        if length:
            short = self._short.items()
            self.drift = tuple(f"page {at} holds {found} items, not {size}" for at, found in short if found < size)
            self._short = {}
        if length < size:
            self._short[number] = length
        past_total = last is not None and number > last
        self.ended = _is_last(
            full=length == before.size,
            empty=length == 0,
            total_met=total == seen + length,
            past_total=past_total,
            after_short=self._after_short or (repeated and last is None),
            # Where the server's maximum was guessed from a short first page, all pages of the requested size are read.
            # Two in a row without items are no accident, whatever the total.
            expected=number < (self._last(max(size, self._asked_size or size)) or 0) and not self._after_empty,
        )
        # Where no size is stated, the first page may be the only one.
        self._after_short, self._after_empty = length < size or (fresh and before.size is None), length == 0
        return not repeated and (length > 0 or fresh or (last is not None and not past_total))

    def _size(self, length: int, total: int | None) -> int:
        """Return how many items a full page has, after one with `length` items."""
        number, size = self.position.number, self.position.size
        self._largest = max(self._largest, length)
        if size is None or length > size:
            return length or 1
        if self._fresh:
            skipped = self._skipped + (number - self._paging.first_page) * size
            # A short page that is not the last is as long as the server makes them.
            return length if length and total is not None and skipped + length < total else size
        return min(size, self._largest) if self._after_short and length else size

    def _repeats(self, items: list[Any]) -> bool:
        """Whether `items` are those of the page before. Comparing the first and the last costs next to nothing."""
        before = self._mark
        if items:
            self._mark = b""
            with suppress(InvalidCall):  # nested deeper than can be written, though it was read
                self._mark = to_json([len(items), items[0], items[-1]])
        return items != [] and self._mark != b"" and before == self._mark

    def _last(self, size: int | None) -> int | None:
        """Return the number of the last page by the total. None where there is none, or too low a total."""
        seen, total = self.position.seen, self.position.total
        if size is None or total is None or seen > total:
            return None
        return self._paging.first_page - 1 + -(-(total - self._skipped) // size)

    def _was_last(self, position: Position) -> bool:
        """Whether no page follows `position`, as far as is certain."""
        if self._paging.family == "cursor":
            return position.cursor is None
        came = position.seen - self._skipped
        full = came > 0 and came % (position.size or 1) == 0
        return position.seen == position.total and not full
