"""Find out how a listing pages: by numbers or by a cursor, from its parameters, its headers and its body."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from scripts.names import snake
from scripts.templates.runtime.types import Paging

if TYPE_CHECKING:
    from scripts.normalise import Normalised
    from scripts.operations import Described

ENVELOPES: Final = ("content", "items", "data", "results", "elements", "entries")
"""Where a wrapped page holds its items; the first of these that is a list."""

TOTAL_HEADER: Final = "X-Total-Count"
TOTALS: Final = ("total_elements", "total_count", "total", "count", "total_items", "total_results")

NUMBERS: Final = ("page_number", "page", "offset", "skip")
"""Parameters that take the number of a page, or of its first item."""

SIZES: Final = ("page_size", "size", "limit", "per_page", "count", "first")
_BY_ITEM: Final = frozenset({"offset", "skip"})

_CURSORS: Final = (
    *("next", "cursor", "after", "next_cursor", "page_token", "next_page_token", "next_token", "page_cursor"),
    *("starting_after", "continuation_token", "marker"),
)
"""Parameters that take a cursor, if the answer has one."""

_HOLDERS: Final = frozenset(
    {"page", "paging", "pagination", "meta", "metadata", "links", "link", "cursors", "cursor", "next"}
)
"""Words in the names of objects that say something of the page."""

_WRAPPERS: Final = frozenset({"data", "content", "result", "results", "response", "page", "embedded"})
"""Words in the names of objects that hold the items."""

_LINKS: Final = frozenset({"links", "link", "url", "uri", "href"})
_ELSEWHERE: Final = frozenset({"prev", "previous", "first", "start", "last", "before", "self", "current"})
_BESIDE: Final = frozenset({"method", "rel", "type", "title", "name"})
"""What a link has besides its address."""

_TEXT: Final = frozenset({"string"})
_NUMBER: Final = frozenset({"integer", "number", "string"})
_DEEPEST: Final = 3


def numbering_of(names: Iterable[str]) -> tuple[str, str] | None:
    """Return which of the query parameters take the number and the size of a page, None if not both do."""
    known = {snake(name): name for name in names}
    number, size = (next((known[name] for name in wanted if name in known), None) for wanted in (NUMBERS, SIZES))
    return (number, size) if number and size else None


def paging_of(described: Described) -> Paging | None:
    """Return how an operation pages, None where it does not."""
    query = {name: parameter["schema"] for name, parameter in described.parameters("query").items()}
    number, size = numbering_of(query) or (None, None)
    known = {snake(name): name for name in query}
    headers, body = described.headers, described.resolve(described.response_schema)
    header = _next(headers) or next((name for name in headers if name.lower() == "link"), None)
    field = _next(_found(described, body, _TEXT))
    # What takes a date, `after` say, filters.
    cursor = next((known[name] for name in _CURSORS if name in known and "format" not in query[known[name]]), None)
    if not (header or field or (number and cursor == "next")):
        cursor = None
    # Without a parameter that takes a cursor, only a link can lead to the next page.
    by_link = described.method == "GET" and number is None and any(_is_link(name) for name in (header, field) if name)
    by_cursor = cursor is not None or by_link
    items = _items(described, body)
    if not (number or by_cursor) or not _lists(described, body, items):
        return None
    size = size or next((known[name] for name in SIZES if name in known), None)
    asks = next((name for name in described.parameters("header") if "count" in name.lower()), None)
    answers = next((name for name in headers if "count" in name.lower()), None)
    by_query = "totalCount" if "totalCount" in query else None
    if answers and not asks and not by_query:
        # An answer documents its total, but no parameter asks for one: the header that does so everywhere else may.
        asks = TOTAL_HEADER
    by_item = not by_cursor and number is not None and snake(number) in _BY_ITEM
    return Paging(
        family="cursor" if by_cursor else "offset",
        number_parameter=cursor if by_cursor else number,
        size_parameter=size,
        by_item=by_item,
        first_page=_first_page(query[number]) if number and not by_item else 1,
        default_size=stated_number(query[size], "x-emporix-default") if size else None,
        maximum_size=stated_number(query[size], "x-emporix-maximum") if size else None,
        total_request_header=asks,
        total_response_header=answers or asks,
        total_request_parameter=by_query,
        items=items,
        total=_total(described, body),
        next_header=header if by_cursor else None,
        next=field if by_cursor else None,
        more=_more(described, body) if by_cursor else None,
    )


def plain_listing(described: Described) -> str | None:
    """Say why an operation that has paging parameters does not page; None where it pages, or has no such parameters."""
    names = {snake(name) for name in described.parameters("query")}
    places, sizes = names & {*NUMBERS, *_CURSORS}, names & {*SIZES}
    body = described.resolve(described.response_schema)
    listed = bool(body) and _lists(described, body, _items(described, body))
    if not (places and sizes) and not (listed and (places or sizes)):
        stated = {snake(name) for name in described.resolve(described.request_schema).get("properties", {})}
        by_body = listed and stated & {*NUMBERS, *_CURSORS} and stated & {*SIZES}
        return "a listing read as a plain call: the body of the request states the page" if by_body else None
    if paging_of(described) is not None:
        return None
    reason = "its answer does not lead to the next page"
    if not listed:
        reason = "its answer has no list"
    elif not places:
        reason = "no parameter takes the next page"
    elif not names & {*_CURSORS}:
        reason = "no parameter takes the page size"
    return f"a listing read as a plain call: {reason}"


def note_plain_listings(described: Iterable[Described], normalised: Normalised) -> None:
    """Note the listings that do not page although they look like it."""
    for one in described:
        if reason := plain_listing(one):
            normalised.notes.add(normalised.origins[one.address].replace("%25", "%"), reason)


def _words(name: str) -> set[str]:
    return {*snake(name).split("_")}


def _found(
    described: Described, body: Mapping[str, Any], kinds: Collection[str], within: frozenset[str] = _HOLDERS
) -> list[str]:
    """Return the properties of `kinds` in the body, and in objects in it with a name of the words `within`."""

    def walk(schema: Mapping[str, Any], steps: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        for name, stated in schema.get("properties", {}).items():
            part = described.resolve(stated)
            if part.get("type") in kinds:
                yield (*steps, name)
            elif len(steps) + 1 < _DEEPEST and within & _words(name):
                yield from walk(part, (*steps, name))

    return [".".join(steps) for steps in sorted(walk(body, ()), key=len)]


def _next(names: Iterable[str]) -> str | None:
    """Choose the name of what leads to the next page: a cursor of the next, one of the next, else a cursor."""
    words = {name: _words(name) for name in names if not _words(name) & (_ELSEWHERE | _BESIDE)}
    ranked = ({"next", "cursor"}, {"next"}, {"cursor"}, {"cursors", "after"})
    return next((name for wanted in ranked for name in words if words[name] >= wanted), None)


def _is_link(name: str) -> bool:
    """Whether a header or property is the address of a page, and not of the next step of something else."""
    return bool(_LINKS & _words(name)) and _words(name) <= _LINKS | _HOLDERS | {"x", "odata"}


def _more(described: Described, body: Mapping[str, Any]) -> str | None:
    """Return the property that says whether a page follows: some answers have a cursor on the last one, too."""
    found = _found(described, body, {"boolean"})
    return next((name for name in found if "has" in _words(name) and {"next", "more"} & _words(name)), None)


def _items(described: Described, body: Mapping[str, Any]) -> str | None:
    """Return the property that holds the items: the list of a usual name, else the first that is least deep."""
    lists = _found(described, body, {"array"}, _WRAPPERS)
    return next((name for name in (*ENVELOPES, *lists) if name in lists), None)


def _lists(described: Described, body: Mapping[str, Any], items: str | None) -> bool:
    kinds = {described.resolve(part).get("type") for part in body.get("oneOf", [body])}
    return items is not None or kinds <= ({"array", None} if described.method == "GET" else {"array"})


def _total(described: Described, body: Mapping[str, Any]) -> str | None:
    """Return the property that holds the total. A count beside the items may be that of the page."""
    named = {name: snake(name.rpartition(".")[2]) for name in _found(described, body, _NUMBER)}
    return next(
        (name for total in TOTALS for name in named if named[name] == total and (total != "count" or "." not in name)),
        None,
    )


def _first_page(schema: Mapping[str, Any]) -> int:
    """Return the number of the first page: what is stated of the parameter decides, not its name."""
    stated = (stated_number(schema, f"x-emporix-{fact}") for fact in ("default", "minimum", "first-page"))
    return next((number for number in stated if number in {0, 1}), 1)


def stated_number(schema: Mapping[str, Any], fact: str) -> int | None:
    """Return what is stated as a whole number, if it is one."""
    value = schema.get(fact)
    return int(value) if isinstance(value, (int, float, str)) and str(value).isdigit() else None
