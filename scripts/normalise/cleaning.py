"""Clean one schema: what is said about shape is kept and made consistent, everything else goes.

Goes: prose, examples, titles (they collide as class names), defaults (a PATCH would send them), nullability of
properties and items (every decoder takes null), constraints other than `maxItems` (the limit of bulk requests), formats
that a model does not act on (timestamps stay the text that arrived).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from scripts.loading import pointer_to

from .structure import References
from .walk import Notes, Schema, reference

NULLABLE_VALUES: Final = "x-emporix-nullable-values"
"""Marks a map that may hold null, until all schemas have their names."""

PARAMETER_FORMATS: Final = frozenset({"date", "date-time", "uuid"})
BODY_FORMATS: Final = frozenset({"binary"})

_TYPES: Final = ("string", "number", "integer", "boolean", "array", "object")
_MISTAKEN_TYPES: Final = {
    **dict.fromkeys(("int", "int32", "int64", "long", "short"), "integer"),
    **dict.fromkeys(("float", "double", "decimal", "bigdecimal"), "number"),
    **dict.fromkeys(("bool",), "boolean"),
    **dict.fromkeys(("str", "text", "char", "date", "date-time", "datetime", "uuid", "uri", "enum", "file"), "string"),
    **dict.fromkeys(("list", "set"), "array"),
    **dict.fromkeys(("map", "dict", "json", "hash"), "object"),
}


@dataclass(frozen=True, slots=True)
class Cleaner:
    """Cleans the schemas of one document, of which `formats` are kept."""

    references: References
    notes: Notes
    formats: frozenset[str] = BODY_FORMATS

    def components(self) -> dict[str, Schema]:
        """Return every schema component, those found on the way included."""
        done: dict[str, Schema] = {}
        while waiting := [name for name in self.references.schemas if name not in done]:
            for name in waiting:
                done[name] = self.clean(self.references.schemas[name], pointer_to("components", "schemas", name))
        return done

    def clean(self, schema: Any, pointer: str) -> Schema:  # noqa: C901 - one question per keyword
        """Return the shape of `schema`, at `pointer`, in as few keywords as it takes.

        Every reference in it names a schema component; one that leads nowhere is any value.
        """
        if not isinstance(schema, dict):
            if schema is not True:
                self.notes.add(pointer, "not a schema; any value is taken", schema)
            return {}
        parts = self._compositions(schema, pointer)
        name = self.references.component(schema["$ref"], pointer) if "$ref" in schema else None
        if name is not None:
            if isinstance(schema.get("properties"), dict) or parts:
                rest = {key: value for key, value in schema.items() if key != "$ref"}
                return {"allOf": [reference(name), self.clean(rest, pointer)]}
            return reference(name)
        kinds = kinds_of(schema, pointer, self.notes)
        if len(kinds) > 1:
            return {"oneOf": [self.clean({**schema, "type": kind}, pointer) for kind in kinds], **parts}
        kind = kinds[0] if kinds else None
        enum = _enum(schema, kind, pointer, self.notes)
        kind = enum.get("type", kind)
        result: Schema = {}
        if kind == "object":
            result = self._object(schema, pointer)
        elif kind == "array":
            result = self._array(schema, pointer)
        elif kind is not None:
            result = {"type": kind, **enum}
            if (
                kind == "string"
                and not enum
                and isinstance(schema.get("format"), str)
                and schema["format"] in self.formats
            ):
                result["format"] = schema["format"]
        if parts and isinstance(schema.get("required"), list) and "properties" not in result:
            parts["required"] = [name for name in schema["required"] if isinstance(name, str)]
        return {**result, **parts}

    def takes_null(self, schema: Any, seen: tuple[str, ...] = ()) -> bool:
        """Whether null stands where `schema` does, which is kept of answers and of the values of maps."""
        if not isinstance(schema, dict):
            return False
        target = schema.get("$ref")
        if isinstance(target, str):
            return target not in seen and self.takes_null(self.references.target(target), (*seen, target))
        branches = [schema.get(keyword) for keyword in ("anyOf", "oneOf")]
        listed = [branch for some in branches if isinstance(some, list) for branch in some]
        kinds = schema.get("type")
        return (
            schema.get("nullable") is True
            or kinds == "null"
            or (isinstance(kinds, list) and "null" in kinds)
            or any(self.takes_null(branch, seen) for branch in listed)
        )

    def _compositions(self, schema: Schema, pointer: str) -> Schema:
        parts: Schema = {}
        for keyword in ("allOf", "anyOf", "oneOf"):
            branches = schema.get(keyword)
            if isinstance(branches, dict):
                branches = [branches]
            if isinstance(branches, list) and branches:
                kept = [
                    self.clean(branch, f"{pointer}/{keyword}/{index}")
                    for index, branch in enumerate(branches)
                    if not _only_constrains(branch)
                ]
                if kept:
                    parts[keyword] = kept
            elif branches:
                self.notes.add(f"{pointer}/{keyword}", "not a list of schemas; left out")
        discriminator = schema.get("discriminator")
        if ("oneOf" in parts or "anyOf" in parts) and isinstance(discriminator, dict):
            parts["discriminator"] = discriminator
        return parts

    def _object(self, schema: Schema, pointer: str) -> Schema:
        result: Schema = {"type": "object"}
        stated = schema.get("properties")
        if isinstance(stated, dict) and stated:
            result["properties"] = {
                name: self.clean(value, pointer + pointer_to("properties", name)) for name, value in stated.items()
            }
            required = schema.get("required")
            if isinstance(required, list):
                names = [name for name in dict.fromkeys(map(str, required)) if name in stated]
                if names:
                    result["required"] = names
        elif stated is not None and stated != {}:
            self.notes.add(f"{pointer}/properties", "not a mapping; left out", stated)
        patterns = schema.get("patternProperties")
        values = [schema.get("additionalProperties"), *(patterns.values() if isinstance(patterns, dict) else ())]
        stated = [value for value in values if isinstance(value, dict)]
        extra = {"oneOf": stated} if len(stated) > 1 else next(iter(stated), None)
        if extra is not None and (value := self.clean(extra, f"{pointer}/additionalProperties")):
            result["additionalProperties"] = value
            if self.takes_null(extra):
                result[NULLABLE_VALUES] = True
        return result

    def _array(self, schema: Schema, pointer: str) -> Schema:
        items = schema.get("items", {})
        if "items" not in schema:
            if isinstance(schema.get("properties"), dict):
                self.notes.add(pointer, "an array with properties; they are taken to be its items'")
                items = {"type": "object", "properties": schema["properties"]}
            else:
                self.notes.add(pointer, "an array without items; any items are taken")
        elif isinstance(items, list):
            items = {"oneOf": items} if items else {}
        result: Schema = {"type": "array", "items": self.clean(items, f"{pointer}/items")}
        if type(schema.get("maxItems")) is int and schema["maxItems"] > 0:
            result["maxItems"] = schema["maxItems"]
        return result


def _only_constrains(branch: Any) -> bool:
    """Whether a branch says only which properties are required or that null may stand here, and nothing of shape."""
    if not isinstance(branch, dict) or branch.get("type") == "null":
        return True
    return bool(branch) and not set(branch) - {"required", "not", "description", "title", "nullable", "example"}


def kinds_of(schema: Schema, pointer: str, notes: Notes) -> list[str]:
    stated = schema.get("type")
    listed = stated if isinstance(stated, list) else [stated]
    kinds = []
    for one in listed:
        known = one if one in _TYPES else _MISTAKEN_TYPES.get(str(one).lower(), str(one).lower())
        if known in _TYPES:
            kinds.append(known)
        if one not in (None, "null", known):
            notes.add(pointer, f"not a type; {'the nearest is taken' if known in _TYPES else 'left out'}", one)
    kinds = list(dict.fromkeys(kinds))
    has_properties = isinstance(schema.get("properties"), dict) and bool(schema["properties"])
    if not kinds:
        if "items" in schema and not has_properties:
            return ["array"]
        mapped = isinstance(schema.get("additionalProperties"), dict) or "patternProperties" in schema
        return ["object"] if has_properties or mapped else []
    if kinds == ["object"] and "items" in schema and not has_properties:
        notes.add(pointer, "an object with items; an array is taken")
        return ["array"]
    if kinds == ["object"] and schema.get("format") == "binary":
        notes.add(pointer, "an object in binary format; a string is taken")
        return ["string"]
    if (
        len(kinds) == 1
        and kinds[0] not in {"object", "array"}
        and (has_properties or isinstance(schema.get("items"), dict))
    ):
        notes.add(pointer, "a scalar with properties or items; an object or an array is taken", kinds[0])
        return ["object" if has_properties else "array"]
    return kinds


def text_of(value: float | str) -> str:
    """Return what YAML has read as a number or a boolean, although text is meant."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _enum(schema: Schema, kind: str | None, pointer: str, notes: Notes) -> Schema:
    values = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if not isinstance(values, list) or kind in {"object", "array"}:
        return {}
    values = [value for value in values if isinstance(value, (str, int, float))]
    values = list(dict.fromkeys(map(text_of, values) if kind == "string" else values))
    types = {type(value) for value in values}
    if kind in {None, "string"} and types <= {str}:
        return {"type": "string", "enum": values} if values else {}
    if kind in {None, "integer"} and types == {int}:
        return {"type": "integer", "enum": values}
    loose = "boolean" if types == {bool} else "number" if types <= {int, float} else None
    if loose is None or kind not in {None, loose, "integer"}:
        notes.add(pointer, "an enum with values of another type; they are left out", kind)
        loose = kind
    return {"type": loose} if loose else {}
