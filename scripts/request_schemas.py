"""Write what the requests and answers of a service may hold as JSON Schema: the file that `emporix_api.schemas` reads.

It is made of the document with its overlays applied, before anything of it is lost, and is the only place where its
constraints are kept. It is keyed by addresses (`POST /price/{tenant}/prices`), as these outlast the names of methods.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from scripts.json_schema import LOCALIZED, JsonSchemas
from scripts.loading import steps_of
from scripts.normalise import Normalised
from scripts.normalise.media import FORM, JSON, MULTIPART, kind_of
from scripts.normalise.walk import Schema, operations
from scripts.operations import SET_BY_CALLER
from scripts.stated import PLACES, StatedDocument, StatedOperation

FILE: Final = "schemas.json"
"""The name of the file in the package of its service."""

_PARTS: Final = {JSON: "body", MULTIPART: "form", FORM: "form"}
_NAMES: Final = re.compile(r"\{+([^{}/]*)\}+")


def render_request_schemas(document: Mapping[str, Any], normalised: Normalised) -> str:
    """Write the file of one service, of its `document` with the overlays applied; one schema a line.

    What the schemas leave out is added to the notes of the normal form.
    """
    stated = StatedDocument(document)
    schemas = JsonSchemas(stated.references, normalised.notes)
    written: dict[str, dict[str, Schema]] = {}
    for path, method, normal in operations(normalised.document):
        address = f"{method.upper()} {path}"
        schemas.place = normalised.origins[address]
        operation = stated.operation(*steps_of(f"#{schemas.place}")[1:])
        bodies = _bodies(operation, schemas) if "requestBody" in normal else {}
        answers = _answers(stated.answers(operation), schemas, normal["responses"])
        written[address] = bodies | _parameters(operation, schemas, _NAMES.findall(path)) | answers
    tables = {"operations": written, "$defs": schemas.definitions()}
    return "{\n" + ",\n".join(f'"{name}":{{\n{_lines(table)}\n}}' for name, table in tables.items()) + "\n}\n"


def _lines(table: Mapping[str, Any]) -> str:
    return ",\n".join(f"{_compact(name)}:{_compact(value)}" for name, value in table.items())


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _bodies(operation: StatedOperation, schemas: JsonSchemas) -> dict[str, Schema]:
    """Return the schema of the JSON body, and that of the fields of a form; nothing for bytes."""
    found: dict[str, list[Schema]] = {}
    for media, value in operation.content.items():
        part = _PARTS.get(kind_of(media))
        if part is not None and isinstance(value, dict):
            schema = schemas.write(value.get("schema"))
            known = found.setdefault(part, [])
            known += [schema] if schema not in known else []
    return {part: _any_of(known) for part, known in sorted(found.items())}


def _answers(stated: Sequence[Any], schemas: JsonSchemas, responses: Schema) -> dict[str, Schema]:
    """Return the schema of the JSON of a success, if `responses`, those of the normal form, have any."""
    if not any(JSON in taken.get("content", {}) for taken in responses.values()):
        return {}
    found: list[Schema] = []
    for schema in map(schemas.write, stated):
        found += [schema] if schema not in found else []
    return {"answer": _any_of(found)} if found else {}


def _any_of(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _parameters(operation: StatedOperation, schemas: JsonSchemas, path_names: list[str]) -> dict[str, Schema]:
    """Return an object schema for each place that has parameters; `path_names` are those that methods use."""
    renamed = dict(zip(_NAMES.findall(operation.path)[::-1], path_names[::-1], strict=False))
    found: dict[str, dict[str, Schema]] = {place: {} for place in PLACES}
    required: dict[str, list[str]] = {"path": [name for name in path_names if name != "tenant"]}
    headers: set[str] = set(SET_BY_CALLER)
    for parameter in operation.parameters:
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


def _value(parameter: Mapping[str, Any], name: str, schemas: JsonSchemas) -> Schema:
    content = parameter.get("content")
    media = next(iter(content.values()), None) if isinstance(content, dict) else None
    stated = media.get("schema") if isinstance(media, dict) else parameter.get("schema", {"type": "string"})
    schema = schemas.write(stated, name)
    schema.pop(LOCALIZED, None)  # a filter or a header is in one language
    return schema | ({"deprecated": True} if parameter.get("deprecated") is True else {})
