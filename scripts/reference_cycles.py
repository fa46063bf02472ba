"""Cut references among the definitions of a JSON Schema that lead back with no value between: no validator ends there.

A list that holds itself is none of these, as the value inside is another one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from scripts.normalise.walk import Schema

_LISTS: Final = ("allOf", "anyOf", "oneOf")
_SCHEMAS: Final = ("not", "if", "then", "else")
_MAPS: Final = ("dependentSchemas",)


def cycles(definitions: Mapping[str, Schema]) -> set[tuple[str, str]]:
    """Return the references to cut, each by the address of the definition that it is in and its target."""
    targets = {address: dict.fromkeys(_targets(schema)) for address, schema in definitions.items()}
    cut: set[tuple[str, str]] = set()
    done: set[str] = set()
    for start, first in targets.items():
        path = {start: iter(first)} if start not in done else {}
        while path:
            address = next(reversed(path))
            for target in path[address]:
                if target in path:
                    cut.add((address, target))
                elif target not in done:
                    path[target] = iter(targets[target])
                    break
            else:
                del path[address]
                done.add(address)
    return cut


def without(schema: Any, targets: set[str]) -> Any:
    """Return `schema` with any value in place of the references to `targets`.

    An alternative that is any value, or what must not hold, says nothing: it is dropped.
    """
    if not isinstance(schema, dict):
        return schema
    result = {key: value for key, value in schema.items() if key != "$ref" or value not in targets}
    for keyword in _LISTS:
        parts = [without(part, targets) for part in schema.get(keyword, ())]
        kept = [part for part, former in zip(parts, schema.get(keyword, ()), strict=True) if part or part == former]
        if parts:
            result.pop(keyword)
            result |= {keyword: kept} if kept else {}
    for keyword in _SCHEMAS:
        if keyword in schema and (part := without(schema[keyword], targets)) != schema[keyword]:
            result.pop(keyword)
            result |= {keyword: part} if part else {}
    for keyword in _MAPS:
        if keyword in schema:
            result[keyword] = {name: without(value, targets) for name, value in schema[keyword].items()}
    return result


def _targets(schema: Any) -> Iterator[str]:
    """Yield what `schema` refers to for the same value."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield schema["$ref"]
    for keyword in _LISTS:
        for part in schema.get(keyword, ()):
            yield from _targets(part)
    for keyword in _SCHEMAS:
        yield from _targets(schema.get(keyword))
    for keyword in _MAPS:
        for part in schema.get(keyword, {}).values():
            yield from _targets(part)
