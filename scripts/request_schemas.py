"""Write what the requests and answers of a service may hold as JSON Schema: the file that `emporix_api.schemas` reads.

It is made of the document with its overlays applied, before anything of it is lost, and is the only place where its
constraints are kept. It is keyed by addresses (`POST /price/{tenant}/prices`), as these outlast the names of methods.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from scripts.json_schema import LOCALIZED, JsonSchemas
from scripts.loading import find, steps_of
from scripts.normalise import Normalised
from scripts.normalise.media import FORM, JSON, MULTIPART, NO_CONTENT, kind_of
from scripts.normalise.structure import References
from scripts.normalise.walk import Notes, Schema, operations
from scripts.operations import SET_BY_CALLER

FILE: Final = "schemas.json"
"""The name of the file in the package of its service."""

_PARTS: Final = {JSON: "body", MULTIPART: "form", FORM: "form"}
_PLACES: Final = ("path", "query", "header")
_NAMES: Final = re.compile(r"\{+([^{}/]*)\}+")


def render_request_schemas(document: Mapping[str, Any], normalised: Normalised) -> str:
    """Write the file of one service, of its `document` with the overlays applied; one schema a line.

    What the schemas leave out is added to the notes of the normal form.
    """
    notes = Notes()  # the normaliser has said what is not taken as written
    references = References(dict(document), notes)
    expanded = {**document, "paths": references.path_items()}
    schemas = JsonSchemas(references, notes, normalised.notes)
    written: dict[str, dict[str, Schema]] = {}
    for path, method, normal in operations(normalised.document):
        address = f"{method.upper()} {path}"
        schemas.place = normalised.origins[address]
        request = _Request(expanded, schemas.place, references)
        bodies = request.bodies(schemas) if "requestBody" in normal else {}
        answers = request.answers(schemas, normal["responses"])
        written[address] = bodies | request.parameters(schemas, _NAMES.findall(path)) | answers
    tables = {"operations": written, "$defs": schemas.definitions()}
    return "{\n" + ",\n".join(f'"{name}":{{\n{_lines(table)}\n}}' for name, table in tables.items()) + "\n}\n"


def _lines(table: Mapping[str, Any]) -> str:
    return ",\n".join(f"{_compact(name)}:{_compact(value)}" for name, value in table.items())


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


class _Request:
    """The request of an operation at `pointer` in `document`, whose path items are written out."""

    def __init__(self, document: Schema, pointer: str, references: References) -> None:
        self._references = references
        self._path = steps_of(f"#{pointer}")[1]
        self._item: Schema = document["paths"][self._path]
        self._operation: Schema = find(document, f"#{pointer}")

    def bodies(self, schemas: JsonSchemas) -> dict[str, Schema]:
        """Return the schema of the JSON body, and that of the fields of a form; nothing for bytes."""
        body = self._references.follow(self._operation["requestBody"], "") or {}
        found: dict[str, list[Schema]] = {}
        for media, value in body["content"].items():
            part = _PARTS.get(kind_of(media))
            if part is not None and isinstance(value, dict):
                schema = schemas.write(value.get("schema"))
                known = found.setdefault(part, [])
                known += [schema] if schema not in known else []
        return {part: _any_of(known) for part, known in sorted(found.items())}

    def answers(self, schemas: JsonSchemas, normal: Schema) -> dict[str, Schema]:
        """Return the schema of the JSON that a success answers, if it answers any; `normal` has the successes."""
        stated = self._operation.get("responses") or {}
        found: list[Schema] = []
        for status, taken in normal.items():
            if int(status) == NO_CONTENT or JSON not in taken.get("content", {}):
                continue
            held: Any = next((stated[key] for key in (status, "2XX", "2xx", "default") if key in stated), {})
            content = (self._references.follow(held, "") or {})["content"]
            for media, value in content.items():
                if kind_of(media) == JSON and isinstance(value, dict):
                    schema = schemas.write(value.get("schema"))
                    found += [schema] if schema not in found else []
        return {"answer": _any_of(found)} if found else {}

    def parameters(self, schemas: JsonSchemas, path_names: list[str]) -> dict[str, Schema]:
        """Return an object schema for each place that has parameters; `path_names` are those that methods use."""
        renamed = dict(zip(_NAMES.findall(self._path)[::-1], path_names[::-1], strict=False))
        found: dict[str, dict[str, Schema]] = {place: {} for place in _PLACES}
        required: dict[str, list[str]] = {"path": [name for name in path_names if name != "tenant"]}
        headers: set[str] = set(SET_BY_CALLER)
        for parameter in self._stated():
            place, name = parameter["in"], parameter["name"]
            if place == "path":
                name = renamed.get(name, "tenant")
            elif place == "header":
                if name.lower() in headers:
                    continue
                headers.add(name.lower())
            if name not in found[place]:
                found[place][name] = _value(parameter, name, schemas)
                if place != "path" and parameter.get("required") is True:
                    required.setdefault(place, []).append(name)
        # The tenant is the client's; a parameter that is not declared is text.
        found["path"] = {name: found["path"].get(name, {"type": "string"}) for name in required["path"]}
        return {
            place: {"type": "object", "properties": properties}
            | ({"required": required[place]} if required.get(place) else {})
            for place, properties in found.items()
            if properties
        }

    def _stated(self) -> Iterator[Schema]:
        """Yield the parameters of the operation and of its path, each reference followed."""
        for stated in (*(self._operation.get("parameters") or ()), *(self._item.get("parameters") or ())):
            parameter = self._references.follow(stated, "") or {}
            if isinstance(parameter.get("name"), str) and parameter.get("in") in _PLACES:
                yield parameter


def _any_of(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _value(parameter: Schema, name: str, schemas: JsonSchemas) -> Schema:
    content = parameter.get("content")
    media = next(iter(content.values()), None) if isinstance(content, dict) else None
    stated = media.get("schema") if isinstance(media, dict) else parameter.get("schema", {"type": "string"})
    schema = schemas.write(stated, name)
    schema.pop(LOCALIZED, None)  # a filter or a header is in one language
    return schema | ({"deprecated": True} if parameter.get("deprecated") is True else {})
