"""Normalise an OpenAPI document, so that the generator loses nothing of it and says nothing about it.

What a normalised document guarantees:

- `paths`: every path begins with a slash and carries the server's path; every path item holds operations only, whose
  parameters, bodies and answers stand in place. What an operation holds is listed in `calls`.
- Parameters have a `schema`: a scalar, an enum (by reference), a union of scalars or, in the query, a list.
- An answer has at most one media type: JSON, or `application/octet-stream` for whatever is not JSON. A request body
  has one, or JSON and then `multipart/form-data`.
- `components/schemas` holds every object and every enum; nowhere else does one stand. Each name is a class
  name that the generator keeps as it is. An object without `properties` is a map: of any values, or of what
  `additionalProperties` says.
- A `$ref` leads to an object or an enum. Lists, scalars and unions stand inline. There is no `allOf`, no `anyOf`,
  no union of one, none within another, none with any value (`{}`) in it.
- A union of objects has `x-emporix-discriminator` where something tells them apart: see `unions`. One that is a named
  component has its name in `x-emporix-hint`.
- `required` stands only where no answer can hold the schema. No defaults, no prose; null only among the values of maps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from scripts.forms import OBJECT
from scripts.loading import pointer_to

from .calls import ORIGIN, normalise_operations
from .cleaning import Cleaner
from .composition import Flattener, Settler, anchored
from .hoisting import Hoister
from .media import MULTIPART, OTHER_MEDIA, note_parts
from .pruning import lenient, prune
from .structure import References, check
from .unions import discriminate, with_null
from .walk import Notes, Schema, operation_schemas, operations, referred

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Normalised", "normalise"]


@dataclass(frozen=True, slots=True)
class Normalised:
    """A normalised document, and `notes` of what was not taken as written, each with its JSON pointer.

    `names` are those of its components by where they stood in the document: see `hoisting`. `origins` are the JSON
    pointers of its operations in the document, as a reference writes them, by address.
    """

    document: dict[str, Any]
    notes: Notes
    names: dict[str, str]
    origins: dict[str, str]


def normalise(
    document: dict[str, Any],
    *,
    service: str,
    names: Mapping[str, str] | None = None,
    overrides: Mapping[str, str] | None = None,
) -> Normalised:
    """Return the normal form of `document`, which is left as it is. Raise `DocumentError`.

    `names` are those given the last time: what still stands where it stood keeps its name. `overrides` are those that
    `names.toml` gives.
    """
    notes = Notes()
    references = References(document, notes)
    document = {**document, "paths": references.path_items()}
    check(document, name=service)
    cleaner = Cleaner(references, notes)
    paths = normalise_operations(document, cleaner, service=service)
    components = anchored(cleaner.components())
    flattener = Flattener(components, notes)
    flat = {
        name: flattener.flatten(schema, pointer_to("components", "schemas", name))
        for name, schema in components.items()
    }
    settler = Settler(flat, notes)
    origins: dict[str, str] = {}
    for path, method, operation in operations({"paths": paths}):
        origin = operation.pop(ORIGIN)
        origins[f"{method.upper()} {path}"] = origin.replace("%", "%25")
        for steps, holder, schema in [*operation_schemas(operation)]:
            place = steps[:1] if steps[0] == "parameters" else (*steps[:-1], "content", steps[-1], "schema")
            pointer = origin + pointer_to(*place)
            holder["schema"] = settled = settler.settle(flattener.flatten(schema, pointer), pointer)
            if steps[0] == "parameters":
                # What is left of references leads to objects.
                if holder["in"] == "query" and ("$ref" in settled or settled.get("type") == "object"):
                    holder[OBJECT] = True
                holder["schema"] = _sendable(settled, holder, pointer, notes)
            if steps == ("requestBody", MULTIPART):
                note_parts(_resolved(settled, flat), operation.get("x-emporix-part-media", {}), pointer, notes)
            alone = steps[0] == "requestBody" and len(operation["requestBody"]["content"]) == 1
            if alone and method == "delete" and _says_nothing(settled, flat):
                notes.add(f"{origin}/requestBody", "a body of a DELETE without properties; left out")
                del operation["requestBody"], operation["x-emporix-request-media"]
                if operation.pop(OTHER_MEDIA, None):
                    operation["parameters"].pop()
    objects = {
        name: settler.settle(schema, pointer_to("components", "schemas", name))
        for name, schema in flat.items()
        if schema.get("type") == "object"
    }

    hoister = Hoister(prune(paths, objects), notes, service, names, overrides)
    components = hoister.hoist(paths)
    components = {name: discriminate(schema, components, hoister.renamed) for name, schema in components.items()}
    for _, _, operation in operations({"paths": paths}):
        for _, holder, schema in operation_schemas(operation):
            holder["schema"] = discriminate(schema, components, hoister.renamed)
    components = lenient(paths, {name: with_null(one) for name, one in components.items()})
    return Normalised(
        {
            "openapi": "3.0.3",
            "info": {"title": service, "version": "0"},
            "paths": paths,
            "components": {"schemas": prune(paths, components)},
        },
        notes,
        dict(sorted(hoister.names.items())),
        origins,
    )


def _resolved(schema: Schema, components: Mapping[str, Schema]) -> Schema:
    return components[str(referred(schema))] if "$ref" in schema else schema


def _says_nothing(schema: Schema, components: Mapping[str, Schema]) -> bool:
    """Whether any object is meant: a body of which nothing is known is none."""
    schema = _resolved(schema, components)
    return not schema or (schema.get("type") == "object" and not schema.get("properties"))


_SCALARS: Final = ("string", "number", "integer", "boolean")


def _sendable(schema: Schema, parameter: Schema, pointer: str, notes: Notes) -> Schema:
    """Return the schema of a parameter as one that can be written into an address or header."""
    parts = schema.get("oneOf", [schema.get("items", schema) if parameter["in"] == "query" else schema])
    if all(part.get("type") in _SCALARS for part in parts):
        return schema
    notes.add(
        pointer, "a parameter that is no scalar, nor a list of them in the query; text is taken", parameter["name"]
    )
    return {key: value for key, value in schema.items() if key.startswith("x-")} | {"type": "string"}
