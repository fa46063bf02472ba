"""The last passes: answers become lenient, and what nothing reaches goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_python_client.strings import PythonIdentifier

from scripts.loading import pointer_to

from .walk import Notes, Schema, nested, operation_schemas, operations, referred

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def reachable(schemas: Iterable[Schema], components: Mapping[str, Schema]) -> set[str]:
    """Return the names of the components that `schemas` refer to, by however many steps."""
    found: set[str] = set()
    waiting = [*schemas]
    while waiting:
        for schema in nested(waiting.pop()):
            name = referred(schema)
            if name is not None and name not in found:
                found.add(name)
                waiting.append(components[name])
    return found


def lenient(paths: Mapping[str, Schema], components: Mapping[str, Schema]) -> dict[str, Schema]:
    """Return `components` without `required` where an answer can hold them: answers do leave such properties out.

    What the document requires is kept as `x-emporix-required`, for the lock.
    """
    answers = [
        schema
        for _, _, operation in operations({"paths": paths})
        for steps, _, schema in operation_schemas(operation)
        if steps[0] == "responses"
    ]
    loose = reachable(answers, components)
    return {
        name: {
            "x-emporix-required" if key == "required" and name in loose else key: value for key, value in schema.items()
        }
        for name, schema in components.items()
    }


def prune(paths: Mapping[str, Schema], components: Mapping[str, Schema]) -> dict[str, Schema]:
    """Return the components that some operation reaches."""
    used = reachable(
        (schema for _, _, operation in operations({"paths": paths}) for _, _, schema in operation_schemas(operation)),
        components,
    )
    return {name: schema for name, schema in components.items() if name in used}


def distinguishable(components: Mapping[str, Schema], notes: Notes) -> dict[str, Schema]:
    """Leave out properties whose name the generator cannot tell from another's: `@type` beside `type`.

    They are not lost: at run time they are among the additional properties.
    """
    result = {}
    for name, schema in components.items():
        properties: Schema = {}
        taken: dict[str, str] = {}
        for wire, value in schema.get("properties", {}).items():
            exact = PythonIdentifier(wire, "field_", skip_snake_case=True)
            if PythonIdentifier(wire, "field_") in taken and exact in taken.values():
                place = pointer_to("components", "schemas", name, "properties", wire)
                notes.add(place, "a property with the Python name of another; left to the additional properties")
                continue
            taken[PythonIdentifier(wire, "field_")] = exact
            properties[wire] = value
        result[name] = {**schema, "properties": properties} if properties else schema
    return result
