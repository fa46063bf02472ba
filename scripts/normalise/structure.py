"""See that the document has the shape that the other passes rely on, and resolve its references.

Afterwards every parameter, request body and response stands where it is used, every `$ref` left is in a schema, and
names a schema component that exists.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from scripts.loading import DocumentError, pointer_to

from .walk import COMPONENT, METHODS, Notes, Schema, reference

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCHEMA_LISTS: Final = ("allOf", "anyOf", "oneOf")
_SCHEMA_VALUES: Final = ("items", "additionalProperties")


def check(document: Schema, *, name: str) -> None:
    """See that paths, operations and components are mappings. Raise `DocumentError`."""

    def mapping(value: Any, *steps: str) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise DocumentError(name, pointer_to(*steps), f"expected a mapping, found {value!r:.40}")
        return value

    for path, item in mapping(document.get("paths"), "paths").items():
        if not path.startswith("/"):
            if path.startswith("x-"):
                continue
            raise DocumentError(name, pointer_to("paths", path), "a path must begin with a slash")
        for key, operation in mapping(item, "paths", path).items():
            if key in METHODS:
                mapping(operation, "paths", path, key)
                mapping(operation.get("responses") or {}, "paths", path, key, "responses")
                _list(name, operation.get("parameters"), "paths", path, key, "parameters")
        _list(name, item.get("parameters"), "paths", path, "parameters")
    for section, entries in mapping(document.get("components") or {}, "components").items():
        if not section.startswith("x-") and entries is not None:
            mapping(entries, "components", section)


def _list(name: str, value: Any, *steps: str) -> None:
    if value is not None and not isinstance(value, list):
        raise DocumentError(name, pointer_to(*steps), f"expected a list, found {value!r:.40}")


class References:
    """The references of one document."""

    def __init__(self, document: Schema, notes: Notes) -> None:
        self._document = document
        self._notes = notes
        self.schemas: dict[str, Any] = dict((document.get("components") or {}).get("schemas") or {})
        self._copies: dict[str, str] = {}

    def follow(self, value: Any, pointer: str) -> dict[str, Any] | None:
        """Return what `value` is or refers to; None, with a note, where that is nothing or itself."""
        seen = []
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            target = value["$ref"]
            if target in seen:
                self._notes.add(pointer, f"the reference {target!r} leads back to itself; left out")
                return None
            seen.append(target)
            found, value = self._find(target)
            if not found:
                self._notes.add(pointer, f"the reference {target!r} leads nowhere; left out")
                return None
        if not isinstance(value, dict):
            self._notes.add(pointer, f"expected a mapping, found {value!r:.40}; left out")
            return None
        return value

    def schema(self, value: Any, pointer: str) -> Any:
        """Return a copy of the schema `value` in which every reference names an existing schema component.

        What lies elsewhere in the document becomes a component of its own; what is nowhere becomes any value.
        """
        if not isinstance(value, dict):
            return value
        result = dict(value)
        if "$ref" in value:
            result["$ref"] = self._target(value["$ref"], pointer)
            if result["$ref"] is None:
                del result["$ref"]
        for keyword in ("properties", "patternProperties"):
            if isinstance(value.get(keyword), dict):
                result[keyword] = {
                    name: self.schema(child, f"{pointer}{pointer_to(keyword, name)}")
                    for name, child in value[keyword].items()
                }
        for keyword in (*_SCHEMA_VALUES, *_SCHEMA_LISTS):
            child = value.get(keyword)
            if isinstance(child, dict):
                result[keyword] = self.schema(child, f"{pointer}/{keyword}")
            elif isinstance(child, list):
                result[keyword] = [self.schema(one, f"{pointer}/{keyword}/{i}") for i, one in enumerate(child)]
        return result

    def components(self) -> dict[str, Any]:
        """Return every schema component with its references resolved, those found on the way included."""
        done: dict[str, Any] = {}
        while waiting := [name for name in self.schemas if name not in done]:
            for name in waiting:
                done[name] = self.schema(self.schemas[name], pointer_to("components", "schemas", name))
        return done

    def _target(self, target: Any, pointer: str) -> str | None:
        if isinstance(target, str) and target.startswith(COMPONENT):
            name = _unescape(target.removeprefix(COMPONENT))
            if name in self.schemas:
                return COMPONENT + name
        if isinstance(target, str) and target in self._copies:
            return COMPONENT + self._copies[target]
        found, value = self._find(target) if isinstance(target, str) else (False, None)
        if not found or not isinstance(value, dict):
            self._notes.add(pointer, f"the reference {target!r:.200} leads nowhere; any value is taken")
            return None
        if "content" in value and isinstance(value["content"], dict):
            # A response or request body in a schema's place: what is meant is its JSON schema.
            value = next((media.get("schema", {}) for media in value["content"].values()), {})
            self._notes.add(pointer, f"the reference {target!r} is no schema; its content's schema is taken")
        words = [
            word for step in _steps(target) if step not in _POSITIONS for word in re.findall(r"[A-Za-z0-9]+", step)
        ]
        name = "".join(word[:1].upper() + word[1:] for word in words) or "Schema"
        while name in self.schemas:
            name += "Copy"
        self._copies[target] = name
        self.schemas[name] = value
        return reference(name)["$ref"]  # type: ignore[no-any-return]

    def _find(self, target: str) -> tuple[bool, Any]:
        if not target.startswith("#/"):
            return False, None
        value: Any = self._document
        for step in _steps(target):
            if isinstance(value, dict) and step in value:
                value = value[step]
            elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
                value = value[int(step)]
            else:
                return False, None
        return True, value


_POSITIONS: Final = {
    *("components", "schemas", "responses", "requestBodies", "parameters", "headers", "paths", "schema", "content"),
    *("properties", "application/json", *_SCHEMA_LISTS),
}


def _steps(target: str) -> list[str]:
    return [_unescape(step) for step in target.removeprefix("#/").split("/")]


def _unescape(step: str) -> str:
    return unquote(step).replace("~1", "/").replace("~0", "~")
