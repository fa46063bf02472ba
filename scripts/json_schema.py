"""Write the schemas of an OpenAPI 3.0 or 3.1 document as JSON Schema 2020-12: all their facts, none of their prose.

The normal form (see `normalise`) is made for classes and forgets what a class does not say: lengths, patterns, closed
objects, what is required of a schema that an answer can hold. This is made of the document itself. Every reference
leads to `#/$defs`. Kept besides the vocabulary of JSON Schema is one mark, `x-emporix-localized`: the text may be
given in several languages.

A keyword with a value that it cannot have is left out, as damaged documents have them. What is left out although it
says something is noted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import quote

from scripts.json_values import allowed, is_pattern, plain, stated_values
from scripts.loading import pointer_to
from scripts.normalise.cleaning import kinds_of
from scripts.normalise.structure import References
from scripts.normalise.walk import Notes, Schema, distinct
from scripts.reference_cycles import cycles, without

LOCALIZED: Final = "x-emporix-localized"
"""Marks a text that may be given in several languages: as a map of them, or as the header Content-Language says."""

_READ_ONLY: Final = re.compile(r"(^|[.(]\s?)read-only\b", re.IGNORECASE)
_LOCALIZED_NAME: Final = re.compile(r"locali[sz]ed", re.IGNORECASE)
_LOCALIZED_PROSE: Final = re.compile(r"\blocali[sz]ed\b|\bmap of translations\b|\bContent-Language\b", re.IGNORECASE)
_NULL: Final[dict[str, Any]] = {"type": "null"}
_COMPOSITIONS: Final = ("allOf", "anyOf", "oneOf")
_PROSE: Final = frozenset({"type", "description", "title", "example"})
_OF_OBJECTS: Final = ("properties", "patternProperties", "required", "additionalProperties")
_OF_ANY: Final = ("if", "then", "else", "propertyNames", "unevaluatedProperties")
_SCHEMAS: Final = (*_OF_ANY, "contains", "contentSchema", "unevaluatedItems")
_DEPENDENT: Final = ("dependentRequired", "dependentSchemas")
_NOT_MERGED: Final = frozenset({"anyOf", "oneOf", "not", "enum", "const", *_OF_ANY, *_DEPENDENT})
_NOT_TAKEN: Final = ("$dynamicRef", "$recursiveRef", "additionalItems", "dependencies")


class JsonSchemas:
    """Writes the schemas of one document; `definitions` returns the components that they have referred to so far.

    What is left out is added to `left_out`, at `place`: the pointer of what is written at the time.
    """

    def __init__(self, references: References, left_out: Notes) -> None:
        self.place = ""
        self._references = references
        self._notes = Notes()  # the normaliser has said what is not taken as written
        self._left_out = left_out
        self._reached: dict[str, Schema | None] = {}

    def definitions(self) -> dict[str, Schema]:
        """Return every component that what was written refers to, and those that they refer to, by name."""
        while waiting := [name for name, schema in self._reached.items() if schema is None]:
            for name in waiting:
                self.place = pointer_to("components", "schemas", name)
                self._reached[name] = self.write(self._references.schemas[name], name)
        written = {name: schema for name, schema in sorted(self._reached.items()) if schema is not None}
        addresses = {_address(name): name for name in written}
        for address, target in sorted(cycles({address: written[name] for address, name in addresses.items()})):
            name = addresses[address]
            written[name] = without(written[name], {target})
            self._left_out.add(
                pointer_to("components", "schemas", name),
                "a schema that contains itself without an object between; any value is taken",
                addresses[target],
            )
        return written

    def write(self, schema: Any, name: str = "", within: frozenset[str] = frozenset()) -> Schema:
        """Return `schema`, found under `name`, as JSON Schema; `within` are the references it is in a copy of."""
        self._notes.visit("")
        if not isinstance(schema, dict):
            return {"not": {}} if schema is False else {}
        if schema.get("type") == "null" or (_takes_null(schema) and stated_values(schema) == [None]):
            return {**_NULL}
        schema, within = self._flattened(schema, within)
        component = self._references.component(schema["$ref"], "") if "$ref" in schema else None
        # What is beside a reference counts, as 3.1 has it; a type there would be a second opinion.
        kinds = [] if component is not None else kinds_of(schema, "", self._notes)
        if kinds == ["object"] and "properties" not in schema and any(schema.get(key) for key in _COMPOSITIONS):
            kinds = []  # it says nothing that the parts do not, and contradicts some of them
        result: Schema = {"type": kinds[0] if len(kinds) == 1 else kinds} if kinds else {}
        result |= plain(schema, but={"format"} if component is not None else set())
        values, others = allowed(schema, kinds)
        for value in others:
            self._left_out.add(self.place, "a value of an enumeration that is not of its type; left out", value)
        result |= values | self._object(schema, within) | self._array(schema, kinds, within)
        result |= self._conditions(schema, within)
        result |= self._compositions(schema, name, within)
        if component is not None:
            self._reached.setdefault(component, None)
            result["$ref"] = _address(component)
        if schema.get("additionalProperties") is False and component is None:
            keyword = "unevaluatedProperties" if result.keys() & {"allOf", "anyOf"} else "additionalProperties"
            result[keyword] = False
        if _is_read_only(schema):
            result["readOnly"] = True
        if _is_localized(schema, result, name):
            for branch in result.get("anyOf", ()):
                branch.pop(LOCALIZED, None)
            result[LOCALIZED] = True
        return _with_null(result) if _takes_null(schema) else result

    def _flattened(self, schema: Schema, within: frozenset[str]) -> tuple[Schema, frozenset[str]]:
        """Return `schema` with the objects in its `allOf` merged into it, and the references it is now in a copy of.

        Only then are closed parts what they are meant to be: the whole is closed to all that no part has.
        """
        listed = _listed(schema.get("allOf"))
        parts = [part for part in listed if not _says_nothing(part)] or listed[:1]
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        alone = parts[0] if len(parts) == 1 and isinstance(parts[0], dict) else None
        if alone is not None and "properties" not in rest and not alone.keys() & rest.keys() - _PROSE:
            # A reference is written this way to have a description beside it.
            return self._flattened({**alone, **{key: value for key, value in rest.items() if key != "type"}}, within)
        objects: list[Schema] = []
        others: list[Any] = []
        copied = set(within)
        for part in parts:
            found = self._objects(part, within, copied)
            objects += found or ()
            others += [part] if found is None else ()
        objects = [one for one in objects if one.keys() & _OF_OBJECTS]
        if not objects:
            return (schema if parts == listed else {**rest, "allOf": parts}), within
        merged = {**rest, **self._merged([*objects, rest])}
        return merged | ({"allOf": others} if others else {}), frozenset(copied)

    def _objects(self, schema: Any, within: frozenset[str], copied: set[str]) -> list[Schema] | None:
        """Return the objects that `schema` is composed of, None if it is not of objects alone; add to `copied`."""
        self._notes.visit("")
        if not isinstance(schema, dict) or schema.keys() & _NOT_MERGED:
            return None
        rest = {key: value for key, value in schema.items() if key not in {"allOf", "$ref"}}
        if kinds_of(rest, "", self._notes) not in ([], ["object"]):
            return None
        parts = [*_listed(schema.get("allOf"))]
        result: list[Schema] = []
        if "$ref" in schema:
            target = str(schema["$ref"])
            if target in within:
                return None
            copied.add(target)
            within |= {target}
            parts.append(self._references.target(target))
        for part in parts:
            found = self._objects(part, within, copied)
            if found is None:
                return None
            result += found
        return [*result, rest]

    def _merged(self, parts: Sequence[Schema]) -> Schema:
        """Return one object that has the properties of all `parts`; it requires and excludes what any of them does."""
        properties: dict[str, dict[str, list[Any]]] = {"properties": {}, "patternProperties": {}}
        required: list[Any] = []
        extras: list[Any] = []
        for part in parts:
            names = part.get("required")
            for keyword, known in properties.items():
                stated = part.get(keyword)
                for name, value in stated.items() if isinstance(stated, dict) else ():
                    known.setdefault(name, []).append(value)
            required += names if isinstance(names, list) else []
            extras += [part["additionalProperties"]] if part.get("additionalProperties", True) not in (True, {}) else []
        merged: Schema = {"type": "object", "required": required}
        for keyword, known in properties.items():
            merged[keyword] = {name: self._joined(values) for name, values in known.items()}
        for keyword, narrowest in (("minProperties", max), ("maxProperties", min)):
            if counts := [part[keyword] for part in parts if type(part.get(keyword)) is int]:
                merged[keyword] = narrowest(counts)
        if extras:
            merged["additionalProperties"] = False if False in extras else self._joined(extras)
        return merged

    def _joined(self, schemas: list[Any]) -> Any:
        """Return what holds where several parts state one property: all of them, or any where they contradict.

        The documents' own examples show that the last part does not simply win.
        """
        schemas = distinct(schemas)
        if len(schemas) == 1:
            return schemas[0]
        kinds = {self._kind(schema) for schema in schemas}
        return {"allOf" if len(kinds) == 1 and not kinds & {None, "array"} else "anyOf": schemas}

    def _kind(self, schema: Any) -> str | None:
        """Return the only type of what `schema` allows, None if it has not one."""
        if self._objects(schema, frozenset(), set()) is not None:
            return "object"
        schema = self._references.follow(schema, "") or {}
        kinds = kinds_of(schema, "", self._notes)
        return kinds[0] if len(kinds) == 1 and not schema.keys() & {*_COMPOSITIONS} else None

    def _compositions(self, schema: Schema, name: str, within: frozenset[str]) -> Schema:
        """Return the compositions; `oneOf` becomes `anyOf`, since the documents' own examples are valid as several."""
        every = {key: self._branches(schema.get(key), name, within) for key in _COMPOSITIONS}
        unions = [every[key] for key in ("anyOf", "oneOf") if every[key]]
        parts = distinct(every["allOf"])
        parts = [
            part for part in parts if not any(part.items() <= other.items() for other in parts if other is not part)
        ]
        parts += [{"anyOf": branches} for branches in unions[1:]]
        result: Schema = {"allOf": parts} if len(parts) > 1 or (parts and unions) else parts[0] if parts else {}
        if unions:
            branches = distinct(unions[0])
            result |= {"anyOf": branches} if len(branches) > 1 or parts else branches[0]
        if isinstance(schema.get("not"), dict):
            result["not"] = self.write(schema["not"], "", within)
        return result

    def _branches(self, branches: Any, name: str, within: frozenset[str]) -> list[Schema]:
        return [self.write(branch, name, within) for branch in _listed(branches)]

    def _object(self, schema: Schema, within: frozenset[str]) -> Schema:
        result: Schema = {}
        for keyword in ("properties", "patternProperties"):
            stated = schema.get(keyword)
            if isinstance(stated, dict) and stated:
                result[keyword] = {
                    name: self.write(value, name, within)
                    for name, value in stated.items()
                    if keyword == "properties" or is_pattern(name)
                }
        required = schema.get("required")
        if isinstance(required, list):
            # A request need not hold what only the server sets.
            names = [name for name in dict.fromkeys(map(str, required)) if not self._is_set_by_server(schema, name)]
            result |= {"required": names} if names else {}
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and (value := self.write(extra, "", within)):
            result["additionalProperties"] = value
        return result

    def _array(self, schema: Schema, kinds: list[str], within: frozenset[str]) -> Schema:
        items, first = schema.get("items"), schema.get("prefixItems")
        if isinstance(items, list) and items:
            items, first = None, items
        value = self.write(items, "", within) if "array" in kinds else {}
        result: Schema = {"items": value} if value else {}
        return (
            {"prefixItems": self._branches(first, "", within)} if isinstance(first, list) and first else {}
        ) | result

    def _conditions(self, schema: Schema, within: frozenset[str]) -> Schema:
        """Return the keywords that only 3.1 has and that hold schemas or names, as they are."""
        result: Schema = {}
        for keyword in _SCHEMAS:
            value = schema.get(keyword)
            if isinstance(value, (dict, bool)):
                result[keyword] = value if isinstance(value, bool) else self.write(value, "", within)
        required, schemas = (schema.get(keyword) for keyword in _DEPENDENT)
        if isinstance(required, dict):
            result["dependentRequired"] = {
                name: [*dict.fromkeys(map(str, names))] for name, names in required.items() if isinstance(names, list)
            }
        if isinstance(schemas, dict):
            result["dependentSchemas"] = {name: self.write(value, "", within) for name, value in schemas.items()}
        for keyword in (*_NOT_TAKEN, *_SCHEMAS, *_DEPENDENT):
            if keyword in schema and keyword not in result:
                self._left_out.add(self.place, "a keyword that the schemas of requests do not take; left out", keyword)
        return result

    def _is_set_by_server(self, schema: Schema, name: str) -> bool:
        properties = schema.get("properties")
        stated = properties.get(name) if isinstance(properties, dict) else None
        parts = (stated, self._references.follow(stated, ""))
        return any(isinstance(one, dict) and _is_read_only(one) for one in parts)


def _says_nothing(part: Any) -> bool:
    """Whether a part is only prose and `type: object`, which often is wrong."""
    return isinstance(part, dict) and part.get("type") == "object" and not part.keys() - _PROSE


def _listed(branches: Any) -> list[Any]:
    return [branches] if isinstance(branches, dict) else branches if isinstance(branches, list) else []


def _is_read_only(schema: Schema) -> bool:
    return schema.get("readOnly") is True or bool(_READ_ONLY.search(str(schema.get("description") or "")))


def _address(component: str) -> str:
    return f"#/$defs{quote(pointer_to(component), safe='/~')}"


def _takes_null(schema: Schema) -> bool:
    if schema.get("nullable") is True:
        return True
    kinds, values = schema.get("type"), stated_values(schema)
    typed = kinds == "null" or (isinstance(kinds, list) and "null" in kinds)
    return typed if values is None else None in values and (typed or kinds is None)


def _with_null(schema: Schema) -> Schema:
    """Return `schema` with null as a value besides; its annotations stay outermost."""
    if not schema.keys() & {"$ref", "not", "allOf", "anyOf"}:
        if "type" not in schema:
            return {**schema, "enum": [*schema["enum"], None]} if "enum" in schema else schema
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        values = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
        return {**schema, "type": [*kinds, "null"], **values}
    marks = {key: value for key, value in schema.items() if key in {"readOnly", "writeOnly", "deprecated", LOCALIZED}}
    rest = {key: value for key, value in schema.items() if key not in marks}
    return {"anyOf": [*(rest["anyOf"] if rest.keys() == {"anyOf"} else [rest]), _NULL], **marks}


def _is_localized(schema: Schema, written: Schema, name: str) -> bool:
    """Whether the text of `schema` may be given in several languages: by its shape, else by its name or prose."""
    branches = written.get("anyOf", [written])
    texts = [one for one in branches if one.get("type") == "string" and "enum" not in one]
    maps = [one for one in branches if one.get("type") == "object" and not one.get("properties")]
    values = [one.get("additionalProperties", {}) for one in maps]
    of_texts = [value for value in values if isinstance(value, dict) and value.get("type") == "string"]
    if len(maps) + len(texts) < len(branches) or any(value and value not in of_texts for value in values):
        return False
    stated = _LOCALIZED_NAME.match(name) or _LOCALIZED_PROSE.search(str(schema.get("description") or ""))
    return bool((texts and of_texts) or stated)
