"""What rows and items of an operation may hold, from the facts that ship with the generated clients. Pure.

Types of columns, validation and names that come near an unknown one are all read from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from emporix_api import answer_schema, request_schema
from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation

Path = Sequence[str | int]
"""A place in a row: names of properties, and positions in lists."""

_ITEM: Final = re.compile(r"(/bulk|Batch|/\{[^{}]+\})$")
_ALTERNATIVES: Final = ("anyOf", "oneOf", "allOf")

SET_BY_SERVER: Final = frozenset(
    {("yrn",), ("metadataCreatedAt",), ("metadataModifiedAt",), ("metadata", "createdAt"), ("metadata", "modifiedAt")}
)
"""The places of an item that only the server sets: an export has them, and an import may have them too."""


class RowSchema:
    """The JSON Schema (2020-12) of one row: `schema` is complete, what it refers to is in its `$defs`."""

    __slots__ = ("_definitions", "schema")

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self.schema = schema
        self._definitions: Mapping[str, Any] = schema.get("$defs", {})

    def at(self, path: Path) -> list[Mapping[str, Any]]:
        """Return the schemas of what may stand at `path`, alternatives one by one; none for a place nothing is said of.

        The empty path is the row itself.
        """
        found = list(self._spread(self.schema, ()))
        for step in path:
            found = self.below(found, step)
        return found

    def below(self, schemas: Sequence[Mapping[str, Any]], step: str | int) -> list[Mapping[str, Any]]:
        """Return the schemas of what may stand at `step` in what is of any of `schemas`, as `at` returns them."""
        return [each for schema in schemas for inner in _inner(schema, step) for each in self._spread(inner, ())]

    def types(self, path: Path) -> frozenset[str]:
        """Return the JSON types (`"string"`, `"integer"`, …) that may stand at `path`; none where nothing is said."""
        return frozenset(name for schema in self.at(path) for name in _types(schema))

    def formats(self, path: Path) -> frozenset[str | None]:
        """Return the formats of the texts that may stand at `path`; None is among them where any text may."""
        return frozenset(schema.get("format") for schema in self.at(path) if "string" in _types(schema))

    def names(self, path: Path = ()) -> frozenset[str]:
        """Return the properties that what stands at `path` is said to have."""
        return frozenset(name for schema in self.at(path) for name in schema.get("properties", ()))

    def knows(self, path: Path) -> bool:
        """Whether what is at `path` has a place there: a property that is stated, or any within a free object."""
        above: list[Mapping[str, Any]] = []
        for depth, step in enumerate(path):
            above = self.at(path[:depth])
            if any(_is_free(schema) for schema in above):
                return True
            if not any(True for schema in above for _ in _inner(schema, step)):
                return False
        return True

    def states(self, path: Path, keyword: str) -> bool:
        """Whether `keyword` (`"readOnly"`) is said of the property at `path`, wherever there is one."""
        return self.marks(self.at(path[:-1]), path[-1], keyword)

    def marks(self, schemas: Sequence[Mapping[str, Any]], step: str | int, keyword: str) -> bool:
        """Whether `keyword` is said of what stands at `step` in what is of any of `schemas`, as `states` says."""
        stated = [inner for schema in schemas for inner in _inner(schema, step)]
        return bool(stated) and all(self._carries(schema, keyword) for schema in stated)

    def _carries(self, schema: Mapping[str, Any], keyword: str) -> bool:
        name = _reference(schema)
        return bool(schema.get(keyword)) or (
            name in self._definitions and self._carries(self._definitions[name], keyword)
        )

    def _spread(self, schema: Mapping[str, Any], above: tuple[str, ...]) -> Iterator[Mapping[str, Any]]:
        """Yield `schema` with what it refers to, alternative by alternative."""
        name = _reference(schema)
        if name not in above and name in self._definitions:  # which may be an alternative of itself
            yield from self._spread(self._definitions[name], (*above, name))
        for keyword in _ALTERNATIVES:
            for each in schema.get(keyword, ()):
                yield from self._spread(each, above)
        if "type" in schema or "properties" in schema or "enum" in schema:
            yield schema


@lru_cache(maxsize=64)
def row_schema(operation: Operation) -> RowSchema | None:
    """Return what one row of `operation` may hold: one item of a bulk body, else the body. None where it takes none."""
    whole = request_schema(operation.key)
    if whole is None or operation.bulk is None:
        return None if whole is None else RowSchema(whole)
    return RowSchema(_within(whole, operation.bulk.items))


@lru_cache(maxsize=64)
def item_schema(operation: Operation) -> RowSchema | None:
    """Return what an item of the listing `operation` may hold. None where nothing is known of its answer."""
    whole = answer_schema(operation.key) if operation.key in OPERATIONS else None
    if whole is None or operation.paging is None:
        return None
    return RowSchema(_within(whole, operation.paging.items))


@lru_cache(maxsize=64)
def listed_schema(operation: Operation) -> RowSchema | None:
    """Return what an item of the listing beside `operation` may hold: what only the server sets is there too.

    None where there is no such listing.
    """
    collection = _ITEM.sub("", operation.path)
    listings = (each for each in OPERATIONS.values() if each.service == operation.service and each.paging is not None)
    listing = next((each for each in listings if each.method == "GET" and each.path == collection), None)
    return None if listing is None else item_schema(listing)


def _within(whole: Mapping[str, Any], holder: str | None) -> dict[str, Any]:
    """Return the schema of one item of the list that is `whole`, or that its property `holder` holds: `page.items`."""
    # The alternatives as they are written, not spread: their own `allOf` must stay whole.
    lists = RowSchema(whole).at(() if holder is None else holder.split("."))
    items = [inner for schema in lists for inner in _inner(schema, 0)]
    item = {"anyOf": items} if len(items) > 1 else dict(items[0]) if items else {}
    return {**item, "$schema": whole["$schema"], "$defs": whole.get("$defs", {})}


def kinds(schemas: Iterable[Mapping[str, Any]]) -> set[str]:
    """Return what `schemas` allow, more exactly than by their types: texts by format, objects without properties apart.

    `"texts"` is a map of texts, such as a name by language; `"map"` any other object of which no property is stated.
    """
    found = set[str]()
    for schema in schemas:
        for name in _types(schema):
            if name == "object" and not schema.get("properties"):
                value = schema.get("additionalProperties")
                found.add("texts" if isinstance(value, Mapping) and value.get("type") == "string" else "map")
            else:
                found.add(schema["format"] if schema.get("format") in _TIMES and name == "string" else name)
    return found - {"null"}


def _reference(schema: Mapping[str, Any]) -> str:
    """Return the name of the definition that `schema` refers to, empty where it refers to none."""
    reference: str = schema.get("$ref", "")
    return reference.removeprefix("#/$defs/").replace("~1", "/").replace("~0", "~")


def _inner(schema: Mapping[str, Any], step: str | int) -> Iterator[Mapping[str, Any]]:
    """Yield the schema of what stands at `step` in what is of `schema`, if anything is said of it."""
    if isinstance(step, int):
        inner = schema.get("items")
    else:
        inner = schema.get("properties", {}).get(step, schema.get("additionalProperties"))
    if isinstance(inner, Mapping):
        yield inner


def _types(schema: Mapping[str, Any]) -> Iterator[str]:
    stated = schema.get("type")
    if isinstance(stated, str):
        yield stated
    elif stated is not None:
        yield from stated
    elif "properties" in schema:
        yield "object"
    else:  # an enumeration without a type
        for value in schema["enum"]:
            yield "string" if isinstance(value, str) else "null" if value is None else _JSON_NAMES[type(value)]


_TIMES: Final = ("date-time", "date")
_JSON_NAMES: Final = {bool: "boolean", int: "integer", float: "number", dict: "object", list: "array"}


def _is_free(schema: Mapping[str, Any]) -> bool:
    """Whether `schema` is that of an object of which no property is stated, such as `mixins`."""
    return (
        "object" in _types(schema)
        and not schema.get("properties")
        and schema.get("additionalProperties", True) in (True, {})
    )
