"""The last passes: answers become lenient, and what nothing reaches goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .walk import Schema, nested, operation_schemas, operations, referred


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
