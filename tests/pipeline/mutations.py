"""Change a document as publishers do, and as none should: what the pipeline has to survive.

A mutation takes a document and a source of chance, and changes the document in place. It may find nothing to change.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any, Final

from scripts.normalise.walk import METHODS

Schema = dict[str, Any]

EVERY_METHOD: Final = (*METHODS, "options", "trace")

_JUNK: Final[list[Any]] = [
    None,
    [],
    {},
    "text",
    "",
    5,
    1.5,
    True,
    ["a", 1],
    '\'"""\\',
    {"$ref": "#/components/schemas/none"},
    {"$ref": 5},
    {"$ref": "#/info"},
    {"enum": ['\'"""\\', "\n", "class", None, 1]},
    {"type": ["string", "null", "object"]},
    {"allOf": []},
    {"oneOf": [{}, {"type": "array"}]},
    {"type": "object", "properties": {"a": {"allOf": [{"type": "string"}, {"type": "object"}]}}},
    {"type": "object", "additionalProperties": {"type": "array", "items": {"properties": {"class": {}}}}},
    {"type": "object", "properties": {"@type": {"type": "string"}, "type": {"properties": {"x": {}}}}},
]
_KEYS: Final = """
$ref allOf oneOf anyOf type items properties enum required class additionalProperties discriminator in name schema
security parameters default 200 servers deprecated patternProperties nullable format
""".split()
_ENDINGS: Final = (
    *(
        "/{name}.{ext}",
        "/v{version}",
        ":publish",
        ":{action}",
        "/{{a}}",
        "/{",
        "/",
        "//x",
        "?x=1",
        " x",
        "/é",
        "/{a}{b}",
    ),
    *("/{id}:cancel", "/class", "/me", "/bulk", "/search", "/{1}", "/{}", "/-", "/" + "long" * 60),
)
_MEDIA: Final = (
    *("application/xml", "text/csv", "text/plain", "*/*", "application/pdf", "application/json; charset=utf-8", "x"),
    *("application/hal+json", "application/x-ndjson", "multipart/form-data", "multipart/mixed", "text/event-stream"),
    *("application/x-www-form-urlencoded", "application/merge-patch+json", "image/*", "application:json"),
)
_NAMES: Final = (
    "body self mode change rows upload total class page next $filter X-Y models id list é 1 a.b a[b]".split()
)
_MODERN: Final[list[Schema]] = [
    {"type": ["string", "null"]},
    {"type": ["object", "null"], "properties": {"a": {"const": 1}, "b": {"type": "null"}}},
    {"const": "x"},
    {"prefixItems": [{"type": "string"}], "items": False, "type": "array"},
    {"type": "object", "unevaluatedProperties": False, "patternProperties": {"^x": {"type": "integer"}}},
    {"$defs": {"a": {"type": "string"}}, "$ref": "#/components/schemas/none", "description": ""},
    {"if": {"required": ["a"]}, "then": {"properties": {"b": True}}, "type": "object"},
    {"anyOf": [{"type": "null"}, {"type": "array", "items": {"type": ["integer", "string"]}}]},
    {"type": "string", "contentMediaType": "application/json", "contentSchema": {"type": "object"}},
    {"exclusiveMinimum": 0, "type": "integer", "examples": [1]},
]


def mutate(document: Schema, chance: random.Random) -> Schema:
    """Return a copy of `document` with a few mutations."""
    mutant = deepcopy(document)
    for _ in range(chance.randint(1, 6)):
        chance.choice(_MUTATIONS)(mutant, chance)
    return mutant


def _operations(document: Schema) -> Iterator[tuple[Schema, str]]:
    """Yield the path item and the method of each operation."""
    for item in _mapping(document.get("paths")).values():
        for method in EVERY_METHOD:
            if isinstance(_mapping(item).get(method), dict):
                yield item, method


def _mapping(value: Any) -> Schema:
    return value if isinstance(value, dict) else {}


def _operation(document: Schema, chance: random.Random) -> tuple[Schema, str]:
    return chance.choice([*_operations(document)] or [({"get": {}}, "get")])


def _contents(document: Schema) -> Iterator[Schema]:
    for item, method in _operations(document):
        operation = item[method]
        holders = [operation.get("requestBody"), *_mapping(operation.get("responses")).values()]
        yield from (holder["content"] for holder in holders if _mapping(_mapping(holder).get("content")))


def _places(value: Any) -> list[tuple[Any, Any]]:
    """List every container in `value` with each of its keys, what only explains left out."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        container = waiting.pop()
        for key in list(container) if isinstance(container, dict) else range(len(container)):
            if key not in ("example", "examples", "description", "summary"):
                found.append((container, key))
                waiting += [container[key]] if isinstance(container[key], (dict, list)) else []
    return found


def _schemas(document: Schema) -> list[tuple[Any, Any]]:
    return [
        (container, key)
        for container, key in _places(document)
        if isinstance(container[key], dict) and ({"type", "$ref", "allOf", "oneOf"} & container[key].keys())
    ]


def _damage(document: Schema, chance: random.Random) -> None:
    """Drop, replace, rename, move or add a node anywhere."""
    listed = _places(document)
    (container, key), (other, origin) = chance.choice(listed), chance.choice(listed)
    match chance.randrange(5):
        case 0:
            del container[key]
        case 1:
            container[key] = deepcopy(chance.choice(_JUNK))
        case 2:
            container[key] = deepcopy(other[origin])
        case 3 if isinstance(container, dict):
            container[chance.choice(_KEYS)] = container.pop(key)
        case _ if isinstance(container, dict):
            container[chance.choice(_KEYS)] = deepcopy(chance.choice(_JUNK))


def _add_operation(document: Schema, chance: random.Random) -> None:
    (item, _), (other, method) = _operation(document, chance), _operation(document, chance)
    item[chance.choice(EVERY_METHOD)] = deepcopy(other[method])


def _remove_operation(document: Schema, chance: random.Random) -> None:
    item, method = _operation(document, chance)
    del item[method]


def _rename_path(document: Schema, chance: random.Random) -> None:
    paths = _mapping(document.get("paths"))
    if paths:
        path = chance.choice(list(paths))
        paths[path + chance.choice(_ENDINGS)] = deepcopy(paths[path])
        if chance.random() < 0.5:
            del paths[path]


def _refer_to_path(document: Schema, chance: random.Random) -> None:
    paths = _mapping(document.get("paths"))
    if paths:
        path = chance.choice(list(paths))
        document["x-items"] = {"one": paths[path]}
        paths[path] = {"$ref": "#/x-items/one"}


def _move_server(document: Schema, chance: random.Random) -> None:
    document["servers"] = [{"url": chance.choice(["/v1", "https://example.com/a/{b}", "//x/{{y}}", "{x}", " "])}]


def _wrap_schema(document: Schema, chance: random.Random) -> None:
    container, key = chance.choice(_schemas(document) or [({"x": {}}, "x")])
    schema = container[key]
    container[key] = chance.choice(
        [
            {"allOf": [schema, {"type": "object", "properties": {"added": {"type": "string"}}}]},
            {"oneOf": [schema, {"type": "string"}], "nullable": True},
            {"anyOf": [{"type": "null"}, schema]},
            {"type": "array", "items": schema},
            {"type": "object", "additionalProperties": schema},
            {"type": "object", "required": ["inner", "gone"], "properties": {"inner": schema}},
        ]
    )


def _add_schema(document: Schema, chance: random.Random) -> None:
    container, key = chance.choice(_schemas(document) or [({"x": {}}, "x")])
    if isinstance(container[key].get("properties"), dict):
        container[key]["properties"][chance.choice(_NAMES)] = deepcopy(chance.choice(_MODERN))
    else:
        container[key] = deepcopy(chance.choice(_MODERN))


def _rename_schema(document: Schema, chance: random.Random) -> None:
    schemas = _mapping(_mapping(document.get("components")).get("schemas"))
    if schemas:
        name = chance.choice(list(schemas))
        schemas[chance.choice([name.upper(), f"{name}2", "Any", "a/b", "é"])] = schemas.pop(name)


def _move_media(document: Schema, chance: random.Random) -> None:
    contents = list(_contents(document))
    if contents:
        content = chance.choice(contents)
        media = chance.choice(list(content))
        content[chance.choice(_MEDIA)] = deepcopy(content[media])
        if chance.random() < 0.5:
            del content[media]


def _answer(document: Schema, chance: random.Random) -> None:
    item, method = _operation(document, chance)
    responses = _mapping(item[method].get("responses"))
    statuses = list(responses) or ["200"]
    responses[chance.choice(["202", "204", "2XX", "default", "302", "207", "x-y"])] = responses.get(statuses[0], {})
    responses.pop(statuses[-1], None)
    item[method]["responses"] = responses


def _add_parameter(document: Schema, chance: random.Random) -> None:
    item, method = _operation(document, chance)
    holder = item[method] if chance.random() < 0.5 else item
    parameter: Schema = {"name": chance.choice(_NAMES), "in": chance.choice(["query", "header", "path", "cookie"])}
    stated = deepcopy(chance.choice(_MODERN))
    parameter |= chance.choice([{"schema": stated}, {"content": {"application/json": {"schema": stated}}}, {}])
    parameter |= chance.choice([{}, {"style": "deepObject"}, {"style": "pipeDelimited", "explode": False}])
    if isinstance(holder.setdefault("parameters", []), list):
        holder["parameters"].append(parameter)


def _call_back(document: Schema, chance: random.Random) -> None:
    item, method = _operation(document, chance)
    hook: Schema = {"post": {"requestBody": {"content": {}}, "responses": {"200": {}}}}
    item[method]["callbacks"] = {"done": {"{$request.body#/url}": hook}}
    document["webhooks"] = {"happened": hook}


def _modernise(document: Schema, chance: random.Random) -> None:
    """Write the document as OpenAPI 3.1 has it."""
    document["openapi"] = chance.choice(["3.1.0", "3.1.1"])
    for container, key in _schemas(document):
        if container[key].pop("nullable", None) is True and isinstance(container[key].get("type"), str):
            container[key]["type"] = [container[key]["type"], "null"]


_MUTATIONS: Final[tuple[Callable[[Schema, random.Random], None], ...]] = (
    *(_damage, _damage, _damage, _add_operation, _remove_operation, _rename_path, _rename_path, _refer_to_path),
    *(_move_server, _wrap_schema, _wrap_schema, _add_schema, _rename_schema, _move_media, _move_media, _answer),
    *(_add_parameter, _call_back, _modernise),
)
