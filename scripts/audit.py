"""Compare what a document describes with what was generated from it, and name what either has and the other lacks.

Both sides are read anew: the document as it is once its overlays are applied, by its own references and compositions
and without the normaliser; the client as Python (see `reading`), from the requests its methods make, the annotations of
its models, and what these read, write and know by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote

from scripts.loading import find
from scripts.operations import METHODS, SET_BY_CALLER, is_json
from scripts.reading import ITEMS, PLACES, VALUES, ReadClient, ReadMethod, Step, Types
from scripts.templates.runtime.types import Operation

DEPTH: Final = 6
"""How many properties deep bodies are compared."""

_PARAMETER: Final = re.compile(r"\{+[^{}/]*\}+")


def audit(document: Mapping[str, Any], operations: Iterable[Operation], files: Mapping[str, str]) -> list[str]:
    """Return what `files`, the client of one service, lack or invent, a line each; none if all is well.

    `document` is the service's document with its overlays applied, `operations` its part of the operations table.
    """
    client = ReadClient(files)
    if client.faults:
        return client.faults
    described = _Document(document)
    findings: list[str] = []
    found: set[int] = set()
    for operation in operations:
        named = [
            stated
            for path in (operation.path, _shape(operation.path))
            for stated in described.operations.get(f"{operation.method} {path}", ())
        ]
        # Two paths may differ in the names of their parameters alone.
        stated = next((one for one in named if id(one) not in found), next(iter(named), None))
        method = client.methods.get(operation.key)
        if stated is None or method is None:
            where = "the document" if stated is None else "the client"
            findings.append(f"{operation.key}: {operation.method} {operation.path} is not in {where}")
            continue
        found.add(id(stated))
        findings += (f"{operation.key}: {finding}" for finding in _parameters(described, stated, method))
        findings += (f"{operation.key}: {finding}" for finding in _bodies(described, client, stated, method, operation))
    lost = (stated for named in described.operations.values() for stated in named if id(stated) not in found)
    return findings + list(dict.fromkeys(f"lost {stated['method']} {stated['path']}" for stated in lost))


def _parameters(document: _Document, stated: Mapping[str, Any], method: ReadMethod) -> Iterator[str]:
    declared = document.parameters(stated)
    for place in PLACES:
        wanted, made = declared[place], method.parameters[place]
        if place == "path":
            # Names that cannot be identifiers were changed; that as many are asked for is what counts then.
            named = [match[1:-1] for match in re.findall(r"\{[^{}/]*\}", stated["path"]) if match != "{tenant}"]
            wanted, made = set(named), made - {"tenant"}
            if len(made) == len(named):
                continue
        elif place == "headers":
            wanted, made = ({name.lower() for name in names} - SET_BY_CALLER for names in (wanted, made))
        yield from (f"lost the parameter {name!r:.80} ({place})" for name in sorted(wanted - made))
        yield from (f"invented the parameter {name!r:.80} ({place})" for name in sorted(made - wanted))


def _bodies(
    document: _Document, client: ReadClient, stated: Mapping[str, Any], method: ReadMethod, operation: Operation
) -> Iterator[str]:
    # A method takes maps as plain mappings; of what, is in the table.
    body = method.body | client.types(operation.request_type or "None")
    request, fields = document.request(stated)
    if method.fields:
        yield from (f"lost the field {name!r:.80} of the request" for name in sorted(fields - method.fields))
        yield from (f"invented the field {name!r:.80} of the request" for name in sorted(method.fields - fields))
    comparisons: list[tuple[str, Sequence[Any] | None, Types]] = [("request", request, body)]
    answers = document.answers(stated)
    if operation.paging is None:
        comparisons.append(("response", answers, method.answer))
    else:
        # What is listed is decoded item by item; the table has the type of the whole answer.
        listed = document.parts(answers).get(operation.paging.items, ()) if operation.paging.items else answers
        comparisons.append(("response", answers, client.types(operation.response_type or "None")))
        comparisons.append(("page", listed, method.answer))
    for part, schemas, types in comparisons:
        if schemas is not None:
            comparison = _Comparison(document, client)
            comparison.compare(schemas, types, ())
            yield from (f"lost {path} of the {part}" for path in comparison.lost)
            yield from (f"invented {path} of the {part}" for path in comparison.invented)


class _Comparison:
    """One body compared. `lost` and `invented` are the paths of properties, each where it was first met."""

    def __init__(self, document: _Document, client: ReadClient) -> None:
        self._document = document
        self._client = client
        self._seen: dict[Any, int] = {}
        self.lost: list[str] = []
        self.invented: list[str] = []

    def compare(self, schemas: Sequence[Any], types: Types, path: tuple[Step, ...]) -> None:
        depth = sum(type(step) is str for step in path)
        key = (*sorted(map(id, schemas)), types)
        if depth >= DEPTH or self._seen.get(key, DEPTH) <= depth:
            return
        self._seen[key] = depth
        stated = self._document.parts(schemas)
        whole, partly = self._client.parts(types)
        for name in stated:
            if type(name) is str and name not in whole and not _has_twin(name, whole):
                self.lost.append(_written(path, name))
        self.invented += (_written(path, name) for name in sorted(partly - stated.keys()))
        for step in {**stated, **whole}:
            # A list on one side only is no loss; the properties of what it holds are.
            if type(step) is tuple or (step in stated and step in whole):
                self.compare(stated.get(step, ()), whole.get(step, frozenset()), (*path, step))


def _has_twin(name: str, others: Iterable[Step]) -> bool:
    """Whether one of `others` makes the same attribute, as `@type` and `type` do.

    The second of them stays among the additional properties, whole but without a type.
    """
    letters = _letters(name)
    return any(type(other) is str and _letters(other) == letters for other in others)


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _written(path: tuple[Step, ...], name: str) -> str:
    steps = (step[0] if isinstance(step, tuple) else f".{step}" for step in (*path, name))
    return "".join(steps).removeprefix(".")


class _Document:
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
                    for address in dict.fromkeys(written for one in (tidy, full) for written in (one, _shape(one))):
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
            place = "headers" if parameter.get("in") == "header" else parameter.get("in")
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


def _shape(path: str) -> str:
    """Write `path` as it is sent, without the names of its parameters."""
    return "{}".join(quote(part, safe="/%:@!$&'()*+,;=-._~") for part in _PARAMETER.split(path))
