"""Cut references among the definitions of a JSON Schema that lead back with no value between: no validator ends there.

A list that holds itself is none of these, as the value inside is another one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import chain
from typing import Any, Final

from scripts.normalise.walk import Schema

_LISTS: Final = ("allOf", "anyOf")
_SCHEMAS: Final = ("not", "if", "then", "else")


def cycles(definitions: Mapping[str, Schema]) -> set[tuple[str, str]]:
    """Return the references to cut, each by the address of the definition that it is in and its target."""
    targets = {address: {*_targets(schema)} for address, schema in definitions.items()}
    cut: set[tuple[str, str]] = set()
    while True:
        try:
            TopologicalSorter(targets).prepare()
        except CycleError as error:
            target, address = error.args[1][:2]  # each is referred to by the next
            targets[address].remove(target)
            cut.add((address, target))
        else:
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
    if dependent := schema.get("dependentSchemas"):
        result["dependentSchemas"] = {name: without(value, targets) for name, value in dependent.items()}
    return result


def _targets(schema: Any) -> Iterator[str]:
    """Yield what `schema` refers to for the same value."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield schema["$ref"]
    lists = (schema.get(keyword, ()) for keyword in _LISTS)
    held = (schema.get(keyword) for keyword in _SCHEMAS)
    for part in (*chain(*lists), *held, *schema.get("dependentSchemas", {}).values()):
        yield from _targets(part)
