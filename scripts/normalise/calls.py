"""Normalise operations: paths, parameters, security, identifiers. Facts that would be lost become `x-emporix-*`.

Kept of an operation: `operationId`, `tags` (the service), `deprecated`, `parameters`, `requestBody`, `responses`, and

- `x-emporix-original-id`;
- `x-emporix-security`: alternatives `{type, scopes}`, the type one of `oauth2`, `customer`, `anonymous`, `http`;
- `x-emporix-conditional-scopes`: those that an overlay says are needed only at times, and for no alternative alone;
- `x-emporix-batch-limit`: items a request may hold, where the prose says so;
- `x-emporix-statuses`, `x-emporix-response-headers`, `x-emporix-response-media`: of its 2xx answers;
- `x-emporix-failures`: the documented statuses of failures;
- `x-emporix-nullable`: where an answer may be null;
- `x-emporix-request-media`, `x-emporix-other-media`: those that the header `Content-Type` chooses instead, and
  `x-emporix-part-media`: those of the files of a multipart body, by field.

A parameter has `x-emporix-facts` where the document limits its values or gives a default: see `facts`. The schemas of
the paging parameters keep `x-emporix-default`, `x-emporix-minimum` and `x-emporix-maximum`; from an
overlay, `x-emporix-first-page` says what is known of the first page where none of these is stated.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from openapi_python_client.strings import PythonIdentifier

from scripts.facts import FACTS, stated_facts
from scripts.forms import JSON_TEXT
from scripts.loading import pointer_to
from scripts.names import snake
from scripts.pages import NUMBERS, SIZES, numbering_of

from .cleaning import PARAMETER_FORMATS
from .media import JSON, content_type, kind_of, request_body, responses
from .walk import METHODS, Notes, Schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .cleaning import Cleaner

ORIGIN: Final = "x-pointer"
"""Where an operation is in the document, while it is normalised."""

_IGNORED_HEADERS: Final = ("accept", "content-type", "authorization")
_TEXT: Final = {"type": "string"}
_BESIDE_METHODS: Final = ("$ref", "summary", "description", "servers", "parameters")
_TEMPLATE: Final = re.compile(r"\{+([^{}/]*)\}+")
_SERVER_PATH: Final = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/?#]*)?(/[^?#]*)?")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.{0,30})?", re.ASCII)
_PATH_SAFE: Final = "/%:@!$&'()*+,;=-._~"
_PATH_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


def normalise_operations(document: Schema, cleaner: Cleaner, *, service: str) -> dict[str, Schema]:
    """Return the path items of `document`, each operation with everything it uses written out."""
    paths: dict[str, Schema] = {}
    notes = cleaner.notes
    identifiers: set[str] = set()
    if document.get("webhooks"):
        notes.add("/webhooks", "requests that the API makes; left out")
    for path, item in document["paths"].items():
        if path.startswith("x-"):
            continue
        _note_item(path, item, notes)
        shared = list(_parameters(item, cleaner, pointer_to("paths", path)))
        for method in METHODS:
            if method not in item:
                continue
            pointer = pointer_to("paths", path, method)
            operation = item[method]
            # Parameters with their references followed; an operation's own come before those of its path.
            parameters = [*_parameters(operation, cleaner, pointer), *shared]
            prefix = _server_path(operation.get("servers") or item.get("servers") or document.get("servers"))
            full = path if prefix and all(p.startswith(prefix + "/") for p in document["paths"]) else prefix + path
            full, kept = _path_parameters(re.sub(r"\s+", "", full.partition("?")[0]), parameters, cleaner, pointer)
            if operation.get("callbacks"):
                notes.add(pointer + "/callbacks", "requests that the API makes; left out")
            if method in paths.get(full, {}):
                notes.add(pointer, "a path and method that the document has before; left out")
                continue
            kept += _other_parameters(parameters, cleaner)
            security = _security(document, operation, parameters, pointer, notes)
            result: Schema = {
                ORIGIN: pointer,
                "operationId": _identifier(operation, method, full, identifiers, notes),
                "x-emporix-original-id": operation.get("operationId"),
                "tags": [service],
                "x-emporix-security": security,
                **_prose(operation),
                "parameters": kept,
                **({"deprecated": True} if operation.get("deprecated") is True else {}),
                **request_body(operation, cleaner, pointer),
                **responses(operation, method, cleaner, pointer),
            }
            kept += content_type(result)
            paths.setdefault(full, {})[method] = result
    return paths


def _note_item(path: str, item: Schema, notes: Notes) -> None:
    for key in item:
        if key not in {*METHODS, *_BESIDE_METHODS} and not key.startswith("x-"):
            notes.add(pointer_to("paths", path, key), "no method of a client; left out")
    if "?" in path:
        notes.add(pointer_to("paths", path), "a query in the path; parameters are made of it")


def _parameters(holder: Schema, cleaner: Cleaner, pointer: str) -> Iterator[Schema]:
    for index, stated in enumerate(holder.get("parameters") or ()):
        place = f"{pointer}/parameters/{index}"
        parameter = cleaner.references.follow(stated, place)
        if parameter is None:
            continue
        if not isinstance(parameter.get("name"), str) or parameter.get("in") not in ("path", "query", "header"):
            cleaner.notes.add(place, "a parameter of no known place; left out")
            continue
        # One without a schema is text: of any kind, or JSON as `content` has it.
        yield {"schema": _TEXT, **parameter, "pointer": place}


def _server_path(servers: Any) -> str:
    """Return the path of the first server's address; its variables stand for their defaults."""
    server = servers[0] if isinstance(servers, list) and servers else None
    if not isinstance(server, dict) or not isinstance(server.get("url"), str):
        return ""
    variables = server.get("variables")
    defaults = {
        name: str(variable.get("default", ""))
        for name, variable in (variables.items() if isinstance(variables, dict) else ())
        if isinstance(variable, dict)
    }
    url = _TEMPLATE.sub(lambda match: defaults.get(match[1], ""), server["url"])
    match = _SERVER_PATH.match(url)
    return ((match and match[1]) or "").rstrip("/")


def _path_parameters(path: str, parameters: list[Schema], cleaner: Cleaner, pointer: str) -> tuple[str, list[Schema]]:
    """Declare exactly the parameters that stand in `path`, each once and by a name that can be an identifier."""
    plain, notes = replace(cleaner, formats=frozenset()), cleaner.notes
    declared = {parameter["name"]: parameter for parameter in reversed(parameters) if parameter["in"] == "path"}
    used: list[str] = []
    kept: list[Schema] = []

    def declare(name: str) -> str:
        if name not in declared:
            notes.add(pointer, "a path parameter that is not declared; text is taken", name)
        schema = plain.clean(declared.get(name, {}).get("schema", _TEXT), pointer)
        if schema.get("type") not in {"string", "integer", "number", "boolean"}:
            schema = {**_TEXT}
        safe = name if _PATH_NAME.fullmatch(name) else re.sub(r"[^A-Za-z0-9_]+", "_", name).strip("_") or "value"
        safe = f"value_{safe}" if safe[0].isdigit() else safe
        while PythonIdentifier(safe, "") in used:
            safe += "2"
        if safe != name:
            notes.add(pointer, "a path parameter that is no identifier; another name is given", name)
        used.append(PythonIdentifier(safe, ""))
        kept.append({"name": safe, "in": "path", "required": True, "schema": schema})
        facts = stated_facts(cleaner.references.follow(declared.get(name, {}).get("schema", _TEXT), pointer))
        if facts and name != "tenant":
            kept[-1][FACTS] = facts
        return f"{{{safe}}}"

    # Every second part is a name; a brace in any other stands for itself.
    parts = _TEMPLATE.split(path)
    full = "".join(declare(part) if number % 2 else quote(part, safe=_PATH_SAFE) for number, part in enumerate(parts))
    for name in declared:
        if name not in parts[1::2]:
            notes.add(pointer, "a path parameter that is not in the path; left out", name)
    return full, kept


def _other_parameters(parameters: list[Schema], cleaner: Cleaner) -> list[Schema]:
    formatted = replace(cleaner, formats=PARAMETER_FORMATS)
    kept: dict[tuple[str, str], Schema] = {}
    for parameter in parameters:
        name, place = parameter["name"], parameter["in"]
        if place == "path" or (place == "header" and name.lower() in _IGNORED_HEADERS):
            continue
        key = (name.lower(), place) if place == "header" else (name, place)
        if key in kept:
            cleaner.notes.add(parameter["pointer"], "a parameter declared twice; the first is taken", name)
            continue
        stated = cleaner.references.follow(parameter["schema"], parameter["pointer"]) or {}
        schema = formatted.clean(parameter["schema"], parameter["pointer"])
        if schema == _TEXT and (shown := _shown_format(stated, parameter)):
            schema["format"] = shown
        if snake(name) in {*NUMBERS, *SIZES}:
            paging = ((fact, stated.get(fact)) for fact in ("default", "minimum", "maximum", "x-first-page"))
            schema |= {
                f"x-emporix-{fact.removeprefix('x-')}": value
                for fact, value in paging
                if type(value) in {int, float, str}
            }
        result = {"name": name, "in": place, "required": parameter.get("required") is True, "schema": schema}
        if facts := stated_facts(stated):
            result[FACTS] = facts
        if any(kind_of(media) == JSON for media in _mapping(parameter.get("content"))):
            result[JSON_TEXT] = True
        for option in ("style", "explode", "deprecated"):
            if isinstance(parameter.get(option), (str, bool)):
                result[option] = parameter[option]
        kept[key] = result
    _count_pages(kept, parameters, cleaner.notes)
    return list(kept.values())


def _mapping(value: Any) -> Schema:
    return value if isinstance(value, dict) else {}


def _count_pages(kept: dict[tuple[str, str], Schema], parameters: list[Schema], notes: Notes) -> None:
    """Let the page numbers and sizes in `kept` be whole numbers, whatever type the document gives them."""
    query = {name: parameter for (name, place), parameter in kept.items() if place == "query"}
    for name in numbering_of(query) or ():
        schema = query[name]["schema"]
        if schema.get("type", "string") in {"string", "number"} and "enum" not in schema:
            pointer = next(one["pointer"] for one in parameters if one["name"] == name)
            notes.add(pointer, "a page number or size that is no integer; an integer is taken", name)
            facts = {key: value for key, value in schema.items() if key.startswith("x-")}
            query[name]["schema"] = {"type": "integer", **facts}


def _shown_format(schema: Schema, parameter: Schema) -> str | None:
    """Return the format of a text that only its example or default shows to be a date, as a third of them do."""
    for value in (parameter.get("example"), schema.get("example"), schema.get("default")):
        if isinstance(value, str) and (match := _DATE.fullmatch(value)):
            return "date-time" if match[1] else "date"
    return None


def _prose(operation: Schema) -> Schema:
    """Return what only the prose of an operation says: itself, or in an overlay."""
    facts: Schema = {}
    scopes = operation.get("x-conditional-scopes")
    if isinstance(scopes, list) and scopes:
        facts["x-emporix-conditional-scopes"] = list(map(str, scopes))
    limit = re.search(r"batch size is (\d{1,6})\b", str(operation.get("description")))
    if limit:
        facts["x-emporix-batch-limit"] = int(limit[1])
    return facts


def _security(
    document: Schema, operation: Schema, parameters: list[Schema], pointer: str, notes: Notes
) -> list[dict[str, Any]]:
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    stated = operation["security"] if "security" in operation else document.get("security")
    conditional = set(_prose(operation).get("x-emporix-conditional-scopes", ()))
    alternatives: list[dict[str, Any]] = []
    for requirement in stated if isinstance(stated, list) else ():
        for name, scopes in requirement.items() if isinstance(requirement, dict) else ():
            # Some carry their description behind a dash.
            stripped = [str(scope).partition(" - ")[0].strip() for scope in scopes] if isinstance(scopes, list) else []
            wanted = [scope for scope in stripped if scope not in conditional]
            for kind in _token_types(name, schemes, stripped, pointer, notes):
                alternative = {"type": kind, "scopes": wanted}
                if alternative not in alternatives:
                    alternatives.append(alternative)
    if not alternatives and any(
        parameter["in"] == "header" and parameter["name"].lower() == "authorization" for parameter in parameters
    ):
        alternatives.append({"type": "http", "scopes": []})
    return alternatives


def _token_types(name: str, schemes: Schema, scopes: list[str], pointer: str, notes: Notes) -> list[str]:
    """Return the types of token that a security scheme stands for: it says whose, and scopes make it OAuth.

    Whose they are stands in its name or in the first sentence about it.
    """
    scheme = schemes.get(name)
    said = f"{name} {scheme.get('description') or '' if isinstance(scheme, dict) else ''}".lower().partition(".")[0]
    named = [word for word in ("customer", "anonymous") if word in said]
    if isinstance(scheme, dict):
        return ["oauth2"] if scheme.get("type") == "oauth2" else named or ["http"]
    notes.add(pointer, "a security scheme that is not defined; its name and scopes decide", name)
    return [*(["oauth2"] if scopes or "oauth" in name.lower() else []), *named] or ["http"]


def _identifier(operation: Schema, method: str, path: str, used: set[str], notes: Notes) -> str:
    """Return an operation id that no other operation has, also as a Python identifier."""
    stated = operation.get("operationId")
    usable = [stated] if isinstance(stated, str) and PythonIdentifier(stated, "").strip("_") else []
    made = "-".join([method, *(re.findall(r"[A-Za-z0-9]+", path) or ["root"])])
    wanted = itertools.chain(usable, (made + "-again" * number for number in itertools.count()))
    chosen = next(one for one in wanted if PythonIdentifier(one, "field_") not in used)
    used.add(PythonIdentifier(chosen, "field_"))
    if chosen != stated:
        why = "an operationId that another operation has" if usable else "no operationId"
        notes.add(pointer_to("paths", path, method), f"{why}; one is made of method and path", stated)
    return chosen
