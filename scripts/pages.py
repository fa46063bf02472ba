"""Find out how a listing pages: by numbers or by a cursor, from its parameters, its headers and its body."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from scripts.names import snake
from scripts.templates.runtime.types import Paging

if TYPE_CHECKING:
    from scripts.operations import Described

ENVELOPES: Final = ("content", "items", "data", "results", "elements", "entries")
"""Where a wrapped page holds its items; the first of these that is a list."""

TOTAL_HEADER: Final = "X-Total-Count"
TOTALS: Final = ("totalElements", "totalCount", "total", "count")

_PAIRS: Final = (("pageNumber", "pageSize"), ("page", "size"))
_CURSORS: Final = ("next", "cursor", "after", "nextCursor", "pageToken")
"""Parameters that take a cursor, if the answer has one."""

_SIZES: Final = ("pageSize", "size", "limit", "count", "first")


def paging_of(described: Described) -> Paging | None:
    """Return how an operation pages, None where it does not."""
    query = {name: parameter["schema"] for name, parameter in described.parameters("query").items()}
    number, size = next((pair for pair in _PAIRS if query.keys() >= {*pair}), ("", ""))
    body = described.resolve(described.response_schema)
    properties = {name: described.resolve(schema) for name, schema in body.get("properties", {}).items()}
    headers = described.headers
    cursor = next((name for name in _CURSORS if name in query), None)
    header = _next(headers)
    field = _next(name for name, schema in properties.items() if schema.get("type") == "string")
    if not (header or field or (number and cursor == "next")):
        cursor = None
    size = size or next((name for name in _SIZES if name in query and cursor), "")
    lists = [name for name, schema in properties.items() if schema.get("type") == "array"]
    items = next((name for name in (*ENVELOPES, *lists) if name in lists), None)
    kinds = {described.resolve(part).get("type") for part in body.get("oneOf", [body])}
    listed = items is not None or kinds <= ({"array", None} if described.method == "GET" else {"array"})
    if not size or not listed:
        return None
    asks = next((name for name in described.parameters("header") if "count" in name.lower()), None)
    answers = next((name for name in headers if "count" in name.lower()), None)
    by_query = "totalCount" if "totalCount" in query else None
    if answers and not asks and not by_query:
        # An answer documents its total, but no parameter asks for one: the header that does so everywhere else may.
        asks = TOTAL_HEADER
    return Paging(
        family="cursor" if cursor else "offset",
        number_parameter=cursor or number,
        size_parameter=size,
        first_page=_first_page(query[number]) if number else 1,
        default_size=stated_number(query[size], "x-emporix-default"),
        maximum_size=stated_number(query[size], "x-emporix-maximum"),
        total_request_header=asks,
        total_response_header=answers or asks,
        total_request_parameter=by_query,
        items=items,
        total=next((name for name in TOTALS if name in properties), None),
        next_header=header if cursor else None,
        next=field if cursor else None,
    )


def _next(names: Iterable[str]) -> str | None:
    """Choose the name of what holds the cursor of the next page: one of the next, else of a cursor."""
    words = {name: {*snake(name).split("_")} for name in names}
    ranked = ({"next", "cursor"}, {"next"}, {"cursor"})
    return next(
        (name for wanted in ranked for name in words if words[name] >= wanted and "prev" not in words[name]), None
    )


def _first_page(schema: Mapping[str, Any]) -> int:
    """Return the number of the first page: what is stated of the parameter decides, not its name."""
    stated = (stated_number(schema, f"x-emporix-{fact}") for fact in ("default", "minimum", "first-page"))
    return next((number for number in stated if number in {0, 1}), 1)


def stated_number(schema: Mapping[str, Any], fact: str) -> int | None:
    """Return what is stated as a whole number, if it is one."""
    value = schema.get(fact)
    return int(value) if isinstance(value, (int, float, str)) and str(value).isdigit() else None
