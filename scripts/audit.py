"""Compare what a document describes with what was made of it, and name what either has and the other lacks.

Three steps lead from a document to its client, and each may lose something. The document, once its overlays are
applied, is compared with its normal form: both are read alike, by their own references and compositions. The normal
form is compared with what the generator made of it: operations, parameters, and fields of models. The files are
compiled. That the templates write what they are given is what the tests of the generated clients are for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final
from urllib.parse import quote

from scripts.expressions import wire_name
from scripts.loading import find
from scripts.operations import METHODS, SET_BY_CALLER, Described, is_json
from scripts.parsing import Service

DEPTH: Final = 6
"""How many properties deep bodies are compared."""

MAXIMUM_FILE_NAME: Final = 200
PLACES: Final = ("path", "query", "header")
ITEMS: Final = ("[]",)
VALUES: Final = (".*",)
Step = str | tuple[str]
"""The name of a property, or what a list or a map holds."""

_PARAMETER: Final = re.compile(r"\{+[^{}/]*\}+")


def audit(document: Mapping[str, Any], service: Service, files: Mapping[str, str]) -> list[str]:
    """Return what `service` or its `files` lack or invent, a line each; none if all is well.

    `document` is the service's document with its overlays applied.
    """
    findings = [*_faults(files), *_fields(service)]
    source, normal = StatedDocument(document), StatedDocument(service.document)
    found: set[int] = set()
    for described in service.described:
        key, address = service.keys[described.address], described.address
        named = [
            stated
            for path in (described.path, shape(described.path))
            for stated in source.operations.get(f"{described.method} {path}", ())
        ]
        # Two paths may differ in the names of their parameters alone.
        stated = next((one for one in named if id(one) not in found), next(iter(named), None))
        if stated is None or address not in service.endpoints:
            findings.append(f"{key}: {address} is not in {'the document' if stated is None else 'the client'}")
            continue
        found.add(id(stated))
        made = normal.operations[address][0]
        differences = chain(
            _parameters(source.parameters(stated), normal.parameters(made), stated["path"]),
            _parameters(normal.parameters(made), _generated(service, described), made["path"]),
            _bodies(source, stated, normal, made),
        )
        findings += (f"{key}: {difference}" for difference in differences)
    lost = (stated for named in source.operations.values() for stated in named if id(stated) not in found)
    return findings + list(dict.fromkeys(f"lost {stated['method']} {stated['path']}" for stated in lost))


def _faults(files: Mapping[str, str]) -> Iterator[str]:
    for path, text in files.items():
        if max(map(len, path.split("/"))) > MAXIMUM_FILE_NAME:
            yield f"{path:.80}… is too long a name for a file"
        elif path.endswith(".py"):
            try:
                compile(text, path, "exec", dont_inherit=True)
            except (SyntaxError, ValueError) as error:
                yield f"{path} is not Python ({error})"


def _fields(service: Service) -> Iterator[str]:
    """Compare the properties of the normal form's objects with the fields of the models."""
    models = {str(model.class_info.name): model for model in service.models}
    for name, schema in service.document["components"]["schemas"].items():
        properties = schema.get("properties") or {}
        model = models.get(name)
        if model is None:
            if properties:
                yield f"lost the model {name}"
            continue
        fields = {wire_name(prop) for prop in (*(model.required_properties or ()), *(model.optional_properties or ()))}
        yield from (f"lost {name}.{each}" for each in properties if each not in fields)
        yield from (f"invented {name}.{each}" for each in sorted(fields - properties.keys()))


Parameters = Mapping[str, set[str]]
"""Names by place."""


def _generated(service: Service, described: Described) -> Parameters:
    found: dict[str, set[str]] = {place: set() for place in PLACES}
    for location, prop in service.endpoints[described.address].iter_all_parameters():
        found.setdefault(location.value, set()).add(wire_name(prop))
    return found


def _parameters(declared: Parameters, made: Parameters, path: str) -> Iterator[str]:
    for place in PLACES:
        wanted, had = declared[place], made[place]
        if place == "path":
            # Names that cannot be identifiers were changed; that as many are asked for is what counts then.
            named = [match[1:-1] for match in re.findall(r"\{[^{}/]*\}", path)]
            if "tenant" in named:
                named.remove("tenant")
            wanted, had = set(named), had - {"tenant"}
            if len(had) == len(named):
                continue
        elif place == "header":
            wanted, had = ({name.lower() for name in names} - SET_BY_CALLER for names in (wanted, had))
        yield from (f"lost the parameter {name!r:.80} ({place})" for name in sorted(wanted - had))
        yield from (f"invented the parameter {name!r:.80} ({place})" for name in sorted(had - wanted))


def _bodies(
    source: StatedDocument, stated: Mapping[str, Any], normal: StatedDocument, made: Mapping[str, Any]
) -> Iterator[str]:
    (request, fields), (taken, sent) = source.request(stated), normal.request(made)
    if sent:
        yield from (f"lost the field {name!r:.80} of the request" for name in sorted(fields - sent))
        yield from (f"invented the field {name!r:.80} of the request" for name in sorted(sent - fields))
    for part, wanted, had in (
        ("request", request, taken),
        ("response", source.answers(stated), normal.answers(made)),
    ):
        if wanted is not None:
            comparison = _Comparison(source, normal)
            comparison.compare(wanted, had or (), ())
            yield from (f"lost {path} of the {part}" for path in comparison.lost)
            yield from (f"invented {path} of the {part}" for path in comparison.invented)


class _Comparison:
    """One body compared. `lost` and `invented` are the paths of properties, each where it was first met."""

    def __init__(self, source: StatedDocument, normal: StatedDocument) -> None:
        self._source = source
        self._normal = normal
        self._seen: dict[Any, int] = {}
        self.lost: list[str] = []
        self.invented: list[str] = []

    def compare(self, stated: Sequence[Any], made: Sequence[Any], path: tuple[Step, ...]) -> None:
        depth = sum(type(step) is str for step in path)
        key = (*sorted(map(id, stated)), None, *sorted(map(id, made)))
        if depth >= DEPTH or self._seen.get(key, DEPTH) <= depth:
            return
        self._seen[key] = depth
        wanted, had = self._source.parts(stated), self._normal.parts(made)
        self.lost += (_written(path, name) for name in wanted if type(name) is str and name not in had)
        self.invented += (_written(path, name) for name in had if type(name) is str and name not in wanted)
        for step in {**wanted, **had}:
            # A list on one side only is no loss; the properties of what it holds are.
            if type(step) is tuple or (step in wanted and step in had):
                self.compare(wanted.get(step, ()), had.get(step, ()), (*path, step))


def _written(path: tuple[Step, ...], name: str) -> str:
    steps = (step[0] if isinstance(step, tuple) else f".{step}" for step in (*path, name))
    return "".join(steps).removeprefix(".")


class StatedDocument:
    """A document as it is: operations by their address, parameters and schemas with references followed."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._parts: dict[tuple[int, ...], tuple[Sequence[Any], dict[Step, list[Any]]]] = {}
        self.operations: dict[str, list[dict[str, Any]]] = {}
        """By method and path, by method and path below the server's, and by method and path without names."""
        for path, item in document["paths"].items():
            if isinstance(item, dict) and "$ref" in item:
                item = {**self.follow(item), **item}  # noqa: PLW2901
            for method in METHODS:
                operation = item.get(method.lower()) if isinstance(item, dict) else None
                if isinstance(operation, dict):
                    tidy = re.sub(r"\s+", "", path.partition("?")[0])
                    servers = operation.get("servers") or item.get("servers") or document.get("servers")
                    full = _server_path(servers) + tidy
                    if any(one["full"] == full for one in self.operations.get(f"{method} {full}", ())):
                        continue  # only the first of an address has a client
                    shared = item.get("parameters") or []
                    stated = {**operation, "path": tidy, "full": full, "method": method, "shared": shared}
                    for address in dict.fromkeys(written for one in (tidy, full) for written in (one, shape(one))):
                        self.operations.setdefault(f"{method} {address}", []).append(stated)

    def follow(self, value: Any) -> Mapping[str, Any]:
        """Return what `value` is or refers to, an empty mapping where that is nothing."""
        seen: set[str] = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str) and value["$ref"] not in seen:
            seen.add(value["$ref"])
            try:
                value = find(self._document, value["$ref"])
            except LookupError:
                return {}
        return value if isinstance(value, dict) else {}

    def parameters(self, stated: Mapping[str, Any]) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {place: set() for place in PLACES}
        for parameter in map(self.follow, [*(stated.get("parameters") or ()), *stated["shared"]]):
            place = parameter.get("in")
            if isinstance(place, str) and place in found and isinstance(parameter.get("name"), str):
                found[place].add(parameter["name"])
        return found

    def request(self, stated: Mapping[str, Any]) -> tuple[list[Any] | None, set[str]]:
        """Return the schemas of the body, and the names of the fields of a multipart one.

        The body of a multipart body is its field of that name. None where the body is of another kind.
        """
        content = self.follow(stated.get("requestBody")).get("content") or {}
        form = self.parts(_schemas(content, lambda media: media.startswith("multipart/")))
        schemas = [*_json(content), *(form.get("body", ()) if len(form) > 1 else ())]
        fields = {name for name in form if type(name) is str}
        return (schemas if schemas or not content else None), fields

    def answers(self, stated: Mapping[str, Any]) -> list[Any]:
        """Return the schemas of the JSON answers of success."""
        responses = {str(status): each for status, each in (stated.get("responses") or {}).items()}
        numbered = [status for status in responses if re.fullmatch(r"2\d\d", status)]
        successes = numbered or [status for status in ("default", "2xx", "2XX") if status in responses][-1:]
        if stated["method"] == "HEAD":
            return []
        return [
            schema
            for status in successes
            if status != "204"  # has no body, whatever a document says
            for schema in _json(self.follow(responses[status]).get("content") or {})
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
                waiting += _json(target.get("content"))[:1] if "type" not in target else []
                waiting.append(target)
            for keyword in ("allOf", "anyOf", "oneOf"):
                branches = schema.get(keyword) or ()
                waiting += branches if isinstance(branches, list) else [branches]


def _json(content: Any) -> list[Any]:
    return _schemas(content, lambda media: is_json(media) or media in {"*/*", "application/*"})


def _schemas(content: Any, wanted: Callable[[str], bool]) -> list[Any]:
    if not isinstance(content, dict):
        return []
    medias = ((media.replace("application:", "application/"), value) for media, value in content.items())
    found = (value.get("schema") for media, value in medias if wanted(media) and isinstance(value, dict))
    return [schema for schema in found if schema]


def _server_path(servers: Any) -> str:
    server = servers[0] if isinstance(servers, list) and servers else None
    url = server.get("url") if isinstance(server, dict) else None
    variables = server.get("variables") if isinstance(server, dict) else None
    values = {
        name: str(variable.get("default", ""))
        for name, variable in (variables.items() if isinstance(variables, dict) else ())
        if isinstance(variable, dict)
    }
    url = _PARAMETER.sub(lambda match: values.get(match[0].strip("{}"), ""), url) if isinstance(url, str) else ""
    path = re.sub(r"^(?:\w+:)?//[^/?#]*", "", url)
    return re.sub(r"[?#].*|\s", "", path).rstrip("/") if path.startswith("/") else ""


def shape(path: str) -> str:
    """Write `path` as it is sent, without the names of its parameters."""
    return "{}".join(quote(part, safe="/%:@!$&'()*+,;=-._~") for part in _PARAMETER.split(path))
