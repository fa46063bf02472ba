"""Flatten `allOf`: what inherits becomes one object with all its properties; `anyOf` becomes `oneOf`.

The schemas are cleaned ones. Where two parts disagree on a property, it becomes a union of what they say: the
documents' own examples show that the later part does not simply win.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from typing import Final

from scripts.loading import pointer_to
from scripts.names import singular

from .cleaning import NULLABLE_VALUES
from .naming import class_name
from .walk import Notes, Schema, distinct, reference, referred, with_children

HINT: Final = "x-emporix-hint"
"""Names the component that an inline schema or a union was expanded from, for naming it again."""

MAXIMUM_BRANCHES: Final = 32

_COMPOSITIONS: Final = ("allOf", "anyOf", "oneOf")


def anchored(components: Mapping[str, Schema]) -> dict[str, Schema]:
    """Return `components` with every composition that stands inside one made a component of its own.

    Whatever copies the properties around it then refers to it, so that an object may hold extensions of itself.
    """
    result: dict[str, Schema] = {}
    known: dict[str, str] = {}

    def lift(schema: Schema, name: str, steps: tuple[str, ...]) -> Schema:
        if steps[0] == "properties":
            name += class_name(steps[1])
        elif steps[0] == "items":
            name = singular(name)
        schema = with_children(schema, lambda child, inner: lift(child, name, inner))
        parts = sum(len(schema.get(keyword, ())) for keyword in ("allOf", "anyOf"))
        if parts < 2 or steps[0] == "allOf":  # noqa: PLR2004 - a part alone is no composition
            return schema
        key = json.dumps([schema, steps[-1]], sort_keys=True)
        if key not in known:
            while name in components or name in result:
                name += "Part"
            known[key], result[name] = name, schema
        return reference(known[key])

    for name, schema in components.items():
        result[name] = with_children(schema, lambda child, steps, name=name: lift(child, class_name(name), steps))  # type: ignore[misc]
    return result


class Flattener:
    """Flattens schemas against the components of one document, which stay as they are."""

    def __init__(self, components: Mapping[str, Schema], notes: Notes) -> None:
        self._components = components
        self._notes = notes
        self._covering: dict[tuple[str, str], bool] = {}

    def flatten(self, schema: Schema, pointer: str, expanding: frozenset[str] = frozenset()) -> Schema:
        """Return `schema` without `allOf` and `anyOf`, to its full depth.

        `expanding` are the components that `schema` stands in a copy of: they are referred to, not expanded again.
        """
        self._notes.visit(pointer)
        if any(keyword in schema for keyword in _COMPOSITIONS):
            copied = set(expanding)
            schema = self._merged(schema, pointer, expanding, copied)
            expanding = frozenset(copied)
        return with_children(schema, lambda child, steps: self.flatten(child, pointer + pointer_to(*steps), expanding))

    def _merged(self, schema: Schema, pointer: str, expanding: frozenset[str], copied: set[str]) -> Schema:
        """Merge the compositions of `schema` itself, not of what is below it, and add what was expanded to `copied`."""
        parts = list(schema.get("allOf", ()))
        apart = {*_COMPOSITIONS, "discriminator", "required", HINT}
        rest = {key: value for key, value in schema.items() if key not in apart}
        if "properties" in rest and "required" in schema:
            rest["required"] = schema["required"]
        unions = [schema[keyword] for keyword in ("oneOf", "anyOf") if keyword in schema]
        parts += [{"oneOf": branches, **_discriminator(schema)} for branches in unions]
        if rest:
            parts.append(rest)
        merged = self._all(parts, pointer, expanding, copied)
        if merged.get("type") == "object" and "properties" in merged and "required" in schema:
            names = [*merged.get("required", ()), *schema["required"]]
            merged = {**merged, "required": [name for name in dict.fromkeys(names) if name in merged["properties"]]}
        return merged

    def _all(self, parts: list[Schema], pointer: str, expanding: frozenset[str], copied: set[str]) -> Schema:
        parts = distinct([part for part in parts if part and part != {"type": "object"}]) or parts[:1]
        if len(parts) == 1:
            part = parts[0]
            if any(keyword in part for keyword in ("allOf", "anyOf")):
                return self._merged(part, pointer, expanding, copied)
            return part
        expanded = []
        for part in parts:
            shape = self._expand(part, pointer, expanding, copied)
            if shape is None:
                self._notes.add(
                    pointer, "a schema that is part of itself; what else it is made of is taken", referred(part)
                )
            elif shape and shape != {"type": "object"}:
                expanded.append(shape)
        return self._combine(distinct(expanded) or [{"type": "object"}], pointer, expanding, copied)

    def _expand(self, part: Schema, pointer: str, expanding: frozenset[str], copied: set[str]) -> Schema | None:
        """Return what `part` is once its own references and compositions are merged; None if that never ends."""
        self._notes.visit(pointer)
        name = referred(part)
        if name is not None:
            if name in expanding:
                return None
            copied.add(name)
            return self._expand(self._components[name], pointer, expanding | {name}, copied)
        alternatives_alone = set(part) <= {"oneOf", "discriminator"}
        if any(keyword in part for keyword in _COMPOSITIONS) and not alternatives_alone:
            merged = self._merged(part, pointer, expanding, copied)
            return merged if referred(merged) is None else self._expand(merged, pointer, expanding, copied)
        return part

    def _combine(self, parts: list[Schema], pointer: str, expanding: frozenset[str], copied: set[str]) -> Schema:
        """Combine shapes all of which hold: objects join their properties, unions are multiplied out."""
        if len(parts) == 1:
            return parts[0]
        unions = [part for part in parts if "oneOf" in part]
        plain = [part for part in parts if "oneOf" not in part]
        if unions:
            return self._multiplied(unions, plain, pointer, expanding, copied)
        objects = [part for part in plain if part.get("type") == "object"]
        shapes = [self._object(objects)] if objects else []
        by_type: dict[str, list[Schema]] = {}
        for part in plain:
            if part.get("type") != "object":
                by_type.setdefault(part["type"], []).append(part)
        shapes += [_same_type(same) for same in by_type.values()]
        if len(shapes) > 1:
            self._notes.add(pointer, "allOf of different types; a union of them is taken")
            return {"oneOf": shapes}
        return shapes[0]

    def _multiplied(
        self, unions: list[Schema], plain: list[Schema], pointer: str, expanding: frozenset[str], copied: set[str]
    ) -> Schema:
        choices = list(itertools.islice(itertools.product(*(union["oneOf"] for union in unions)), MAXIMUM_BRANCHES + 1))
        if len(choices) > MAXIMUM_BRANCHES:
            self._notes.add(pointer, f"more than {MAXIMUM_BRANCHES} combinations of alternatives; any value is taken")
            return {}
        branches = []
        for choice in choices:
            # What is common to all comes first, as where it is written.
            merged = self._all([*plain, *choice], pointer, expanding, copied)
            hint = next((name for branch in choice if (name := referred(branch))), None)
            branches.append({**merged, HINT: hint} if hint and merged and "$ref" not in merged else merged)
        return {"oneOf": branches, **(_discriminator(unions[0]) if len(unions) == 1 else {})}

    def _object(self, parts: list[Schema]) -> Schema:
        if len(parts) == 1:
            return parts[0]
        properties: dict[str, Schema] = {}
        required: list[str] = []
        result: Schema = {"type": "object"}
        for part in parts:
            for name, value in part.get("properties", {}).items():
                present = properties.get(name)
                properties[name] = value if present is None else self._property(present, value)
            required += part.get("required", ())
            if "additionalProperties" in part:
                extra: Schema = part["additionalProperties"]
                present = result.get("additionalProperties")
                result["additionalProperties"] = extra if present is None else self._property(present, extra)
                result |= {NULLABLE_VALUES: True} if NULLABLE_VALUES in part else {}
        if properties:
            result["properties"] = properties
        if required:
            result["required"] = list(dict.fromkeys(required))
        return result

    def _property(self, first: Schema, second: Schema) -> Schema:
        if first == second or not (first and second):
            return first or second
        if self._is_object(first) and self._is_object(second):
            # A named object that has all of the other keeps its name.
            pairs = ((second, first), (first, second))
            named = (wide for wide, narrow in pairs if referred(wide) is not None and self._covers(wide, narrow))
            return next(named, {"allOf": [first, second]})
        if "type" in first and first["type"] == second.get("type") != "object":
            if first["type"] == "array":
                return {"type": "array", "items": self._property(first["items"], second["items"])}
            return _same_type([first, second])
        return {"oneOf": [first, second]}

    def _covers(self, wide: Schema, narrow: Schema) -> bool:
        """Whether the object `wide` has every property of `narrow`, each of the same shape."""
        pair = (json.dumps(wide, sort_keys=True), json.dumps(narrow, sort_keys=True))
        if pair not in self._covering:
            self._covering[pair] = False  # the answer while it is being asked, should it come down to itself
            outer, inner = (self._expand(schema, "", frozenset(), set()) or {} for schema in (wide, narrow))
            properties = inner.get("properties", {})
            self._covering[pair] = (
                bool(properties)
                and inner.get("additionalProperties", {}) in ({}, outer.get("additionalProperties"))
                and all(outer.get("properties", {}).get(name) == value for name, value in properties.items())
            )
        return self._covering[pair]

    def _is_object(self, schema: Schema, seen: frozenset[str] = frozenset()) -> bool:
        name = referred(schema)
        if name is not None:
            return name not in seen and self._is_object(self._components.get(name, {}), seen | {name})
        parts = schema.get("allOf", ())
        return schema.get("type") == "object" or bool(parts and all(self._is_object(part, seen) for part in parts))


def _same_type(parts: list[Schema]) -> Schema:
    if parts[0]["type"] == "array":
        items = distinct([part["items"] for part in parts if part["items"]])
        return {"type": "array", "items": items[0] if len(items) == 1 else {"oneOf": items} if items else {}}
    values = [part["enum"] for part in parts if "enum" in part]
    if not values:
        return parts[0]
    return {"type": parts[0]["type"], "enum": list(dict.fromkeys(itertools.chain.from_iterable(values)))}


def _discriminator(schema: Schema) -> Schema:
    return {"discriminator": schema["discriminator"]} if "discriminator" in schema else {}


class Settler:
    """Replaces references to what is no object by what it is, and brings unions to their simplest form."""

    def __init__(self, components: Mapping[str, Schema], notes: Notes) -> None:
        self._components = components
        self._notes = notes

    def settle(self, schema: Schema, pointer: str, within: frozenset[str] = frozenset()) -> Schema:
        """Return `schema` with references to objects only; `within` are the aliases it stands in a copy of."""
        self._notes.visit(pointer)
        name = referred(schema)
        if name is not None:
            return self._referred(name, pointer, within)
        result = with_children(schema, lambda child, steps: self.settle(child, pointer + pointer_to(*steps), within))
        if "oneOf" not in result:
            return result
        return self._union(result["oneOf"], _discriminator(result), pointer)

    def _referred(self, name: str, pointer: str, within: frozenset[str]) -> Schema:
        target = self._components[name]
        if target.get("type") == "object":
            return reference(name)
        if name in within:
            self._notes.add(
                pointer, "a schema that contains itself without an object between; any value is taken", name
            )
            return {}
        settled = self.settle(target, pointer, within | {name})
        if "enum" in settled or "oneOf" in settled:
            return {**settled, HINT: name}
        return settled

    def _union(self, branches: list[Schema], discriminator: Schema, pointer: str) -> Schema:
        flat: list[Schema] = []
        for branch in branches:
            flat += branch.get("oneOf", [branch])
            discriminator = discriminator or _discriminator(branch)
        flat = distinct(flat)
        if {} in flat:
            if not any("$ref" in branch or branch.get("type") in {"object", "array"} for branch in flat):
                self._notes.add(pointer, "a union with any value among its alternatives; any value is taken")
                return {}
            # Often a reference that leads nowhere. What is of no known shape passes through decoding anyway.
            self._notes.add(pointer, "a union with any value among its alternatives; the others are taken")
            flat.remove({})
        merged: list[Schema] = []
        by_type: dict[str, list[Schema]] = {}
        for branch in flat:
            kind = branch.get("type")
            if kind is None or kind == "object":
                merged.append(branch)
                continue
            if kind not in by_type:
                by_type[kind] = []
                merged.append({"type": kind})
            by_type[kind].append(branch)
        if "number" in by_type:
            merged = [branch for branch in merged if branch != {"type": "integer"}]
        merged = [
            self._alternatives(by_type[branch["type"]], pointer) if branch.get("type") in by_type else branch
            for branch in merged
        ]
        return merged[0] if len(merged) == 1 else {"oneOf": merged, **discriminator}

    def _alternatives(self, same: list[Schema], pointer: str) -> Schema:
        if len(same) == 1:
            return same[0]
        if same[0]["type"] == "array":
            return {"type": "array", "items": self._union([branch["items"] for branch in same], {}, pointer)}
        if all("enum" in branch for branch in same):
            return _same_type(same)
        return {"type": same[0]["type"]}
