"""See that the document has the shape that the other passes rely on, and resolve its references.

Afterwards every parameter, request body and response stands where it is used, every `$ref` left is in a schema, and
names a schema component that exists.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from scripts.loading import DocumentError, find, pointer_to, steps_of

from .walk import COMPONENT, METHODS, Notes, Schema


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
    """The references of one document. `schemas` are its schema components, and what has to become one."""

    def __init__(self, document: Schema, notes: Notes) -> None:
        self._document = document
        self._notes = notes
        components = document.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        self.schemas: dict[str, Any] = dict(schemas) if isinstance(schemas, dict) else {}
        self._copies: dict[str, str] = {}

    def path_items(self) -> Any:
        """Return the path items of the document, those that are references written out."""
        paths = self._document["paths"]
        return {
            path: {**(self.follow(item, pointer_to("paths", path)) or {}), **item, "$ref": None}
            if isinstance(item, dict) and "$ref" in item
            else item
            for path, item in paths.items()
        }

    def follow(self, value: Any, pointer: str) -> dict[str, Any] | None:
        """Return what `value` is or refers to; None, with a note, where that is nothing or itself."""
        seen = []
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            target = value["$ref"]
            if target in seen:
                self._notes.add(pointer, "a reference that leads back to itself; left out", target)
                return None
            seen.append(target)
            value = self.target(target)
            if value is None:
                self._notes.add(pointer, "a reference that leads nowhere; left out", target)
                return None
        if not isinstance(value, dict):
            self._notes.add(pointer, "not a mapping; left out", value)
            return None
        return value

    def target(self, reference: str) -> Any:
        """Return what `reference` leads to, None where that is nothing."""
        try:
            return find(self._document, reference)
        except LookupError:
            return None

    def component(self, target: Any, pointer: str) -> str | None:
        """Name the schema component that a reference to `target` means; None, with a note, where that is nothing.

        What lies elsewhere in the document becomes a component of its own.
        """
        written = str(target)
        steps = steps_of(written)
        name = "/".join(steps[2:])
        if written.startswith(COMPONENT) and name in self.schemas:
            return name
        if written in self._copies:
            return self._copies[written]
        value = self.target(written)
        if not isinstance(value, dict):
            self._notes.add(pointer, "a reference that leads nowhere; any value is taken", target)
            return None
        if isinstance(value.get("content"), dict):
            # A response or request body in a schema's place: what is meant is its JSON schema.
            value = next((media.get("schema", {}) for media in value["content"].values()), {})
            self._notes.add(pointer, "a reference to what is no schema; its content's schema is taken", target)
        words = [word for step in steps if step not in _POSITIONS for word in re.findall(r"[A-Za-z0-9]+", step)]
        name = "".join(word[:1].upper() + word[1:] for word in words) or "Schema"
        while name in self.schemas:
            name += "Copy"
        self._copies[written] = name
        self.schemas[name] = value
        return name


_POSITIONS: Final = {
    *("components", "schemas", "responses", "requestBodies", "parameters", "headers", "paths", "schema", "content"),
    *("properties", "application/json", "allOf", "anyOf", "oneOf"),
}
