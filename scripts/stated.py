"""Read a document as it is: what its operations take and answer, and what its schemas can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from scripts.normalise.media import JSON, MULTIPART, kind_of
from scripts.normalise.structure import References
from scripts.normalise.walk import METHODS, Notes, Schema

PLACES: Final = ("path", "query", "header")
ITEMS: Final = ("[]",)
VALUES: Final = (".*",)
Step = str | tuple[str]
"""The name of a property, or what a list or a map holds."""


@dataclass(frozen=True, slots=True)
class StatedOperation:
    """An operation; the references of its parameters, which include those of its path, and of its body are followed."""

    path: str
    method: str
    parameters: Sequence[Mapping[str, Any]]
    content: Mapping[str, Any]
    responses: Mapping[str, Any]


class StatedDocument:
    """A document, or the normal form of one."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        # What the normaliser did not take as written it has said itself.
        self.references = References(dict(document), Notes())
        self._items = self.references.path_items()
        self.addresses = {
            (path, method): None
            for path, item in self._items.items()
            if isinstance(item, dict) and path.startswith("/")
            for method in METHODS
            if isinstance(item.get(method), dict)
        }
        """Path and method of each operation, in the order of the document."""
        self._parts: dict[tuple[int, ...], tuple[Sequence[Any], dict[Step, list[Any]]]] = {}

    def operation(self, path: str, method: str) -> StatedOperation:
        """Return one of the operations."""
        item: Schema = self._items[path]
        operation: Schema = item[method]
        parameters = map(self.follow, (*(operation.get("parameters") or ()), *(item.get("parameters") or ())))
        return StatedOperation(
            path,
            method,
            [one for one in parameters if isinstance(one.get("name"), str) and one.get("in") in PLACES],
            self.follow(operation.get("requestBody")).get("content") or {},
            {str(status): self.follow(answer) for status, answer in (operation.get("responses") or {}).items()},
        )

    def follow(self, value: Any) -> Mapping[str, Any]:
        """Return what `value` is or refers to, an empty mapping where that is nothing."""
        return self.references.follow(value, "") or {}

    def request(self, operation: StatedOperation) -> tuple[list[Any] | None, set[str]]:
        """Return the schemas of the body, and the names of the fields of a multipart one.

        The body of a multipart body is its field of that name. None where the body is of another kind.
        """
        content = operation.content
        form = self.parts(_schemas(content, MULTIPART))
        schemas = [*_schemas(content, JSON), *(form.get("body", ()) if len(form) > 1 else ())]
        fields = {name for name in form if type(name) is str}
        return (schemas if schemas or not content else None), fields

    def answers(self, operation: StatedOperation) -> list[Any]:
        """Return the schemas of the JSON answers of success."""
        numbered = [status for status in operation.responses if re.fullmatch(r"2\d\d", status)]
        successes = numbered or [status for status in ("default", "2xx", "2XX") if status in operation.responses][-1:]
        if operation.method == "head":
            return []
        return [
            schema
            for status in successes
            if status != "204"  # has no body, whatever a document says
            for schema in _schemas(operation.responses[status].get("content"), JSON)
        ]

    def parts(self, schemas: Sequence[Any]) -> dict[Step, list[Any]]:
        """Return the schemas of every property, list item and map value that one of `schemas` can hold."""
        key = tuple(map(id, schemas))
        if key not in self._parts:
            found: dict[Step, list[Any]] = {}
            for schema in self._alternatives(schemas):
                properties = schema.get("properties")
                inner: list[tuple[Step, Any]] = list(properties.items()) if isinstance(properties, dict) else []
                if schema.get("type") == "array" and "items" not in schema and inner:
                    inner = [(ITEMS, {"properties": properties})]
                items = schema.get("items")
                inner += [(ITEMS, item) for item in (items if isinstance(items, list) else [items])]
                patterns = schema.get("patternProperties")
                values = patterns.values() if isinstance(patterns, dict) else ()
                if schema.get("type") != "array":
                    inner += [(VALUES, value) for value in (schema.get("additionalProperties"), *values)]
                for step, value in inner:
                    if isinstance(value, dict) or type(step) is str:
                        found.setdefault(step, []).append(value)
            # The schemas are kept with their parts: an identity must not be given to another.
            self._parts[key] = (schemas, found)
        return self._parts[key][1]

    def _alternatives(self, schemas: Sequence[Any]) -> Iterator[Mapping[str, Any]]:
        seen: set[int] = set()
        waiting = list(reversed(schemas))
        while waiting:
            schema = waiting.pop()
            if not isinstance(schema, dict) or id(schema) in seen:
                continue
            seen.add(id(schema))
            yield schema
            if "$ref" in schema:
                target = self.follow(schema)
                # A response where a schema should be stands for the schema of its content.
                waiting += _schemas(target.get("content"), JSON)[:1] if "type" not in target else []
                waiting.append(target)
            for keyword in ("allOf", "anyOf", "oneOf"):
                branches = schema.get(keyword) or ()
                waiting += branches if isinstance(branches, list) else [branches]


def _schemas(content: Any, kind: str) -> list[Any]:
    """Return the schemas that media types of this kind have."""
    listed = content.items() if isinstance(content, dict) else ()
    found = (value.get("schema") for media, value in listed if kind_of(media) == kind and isinstance(value, dict))
    return [schema for schema in found if schema]
