"""Find what tells the alternatives of a union of objects apart.

That is a property whose value names the alternative: the declared discriminator, where its values are known, else one
that has a single, different value in each of them. It is kept with the union as
`x-emporix-discriminator: {property, mapping}`, the mapping from value to component. A union without it is decoded
by the best overlap of keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .cleaning import NULLABLE_VALUES
from .walk import COMPONENT, Schema, referred, with_children

DISCRIMINATOR = "x-emporix-discriminator"


def discriminate(schema: Schema, components: Mapping[str, Schema], renamed: Mapping[str, str]) -> Schema:
    """Return `schema` with its unions, however deep, knowing their discriminator where there is one.

    `renamed` gives the present names of the components that declared discriminators speak of.
    """
    result = with_children(schema, lambda child, _: discriminate(child, components, renamed))
    declared = result.pop("discriminator", None)
    names = [name for branch in result.get("oneOf", ()) if (name := referred(branch))]
    if len(names) > 1:
        found = _declared(declared, names, components, renamed) or _constant(names, components)
        if found:
            result[DISCRIMINATOR] = found
    return result


def with_null(schema: Schema) -> Schema:
    """Return `schema` with null among the values of the map that it is, where it may hold null."""
    schema = dict(schema)
    if schema.pop(NULLABLE_VALUES, False) and (value := schema.get("additionalProperties")):
        union = value if "oneOf" in value else {"oneOf": [value]}
        schema["additionalProperties"] = {**union, "oneOf": [*union["oneOf"], {"type": "null"}]}
    return schema


def _values(component: Schema, property_name: str, components: Mapping[str, Schema]) -> list[Any]:
    value = component.get("properties", {}).get(property_name, {})
    name = referred(value)
    return list((components[name] if name else value).get("enum", ()))


def _constant(names: list[str], components: Mapping[str, Schema]) -> Schema | None:
    """Find a property that has values of its own in each alternative; one value each is best."""
    for wanted in (1, None):
        for property_name in components[names[0]].get("properties", {}):
            mapping: dict[str, str] = {}
            for name in names:
                values = _values(components[name], property_name, components)
                if not values or (wanted and len(values) != wanted) or any(value in mapping for value in values):
                    break
                mapping |= dict.fromkeys(values, name)
            else:
                return {"property": property_name, "mapping": mapping}
    return None


def _declared(
    declared: Any, names: list[str], components: Mapping[str, Schema], renamed: Mapping[str, str]
) -> Schema | None:
    if not isinstance(declared, dict) or not isinstance(declared.get("propertyName"), str):
        return None
    property_name = declared["propertyName"]
    stated = declared.get("mapping")
    mapping: dict[str, str] = {}
    for value, target in (stated if isinstance(stated, dict) else {}).items():
        name = str(target).removeprefix(COMPONENT)
        if renamed.get(name, name) in names:
            mapping[str(value)] = renamed.get(name, name)
    for name in names:
        if name not in mapping.values():
            # What the mapping leaves out is known by its own values.
            values = _values(components[name], property_name, components)
            mapping |= {value: name for value in values if value not in mapping}
    return {"property": property_name, "mapping": mapping} if set(mapping.values()) == set(names) else None
