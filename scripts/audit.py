"""Compare what a document describes with what was generated from it, and name what either has and the other lacks.

Both sides are read anew: the document as it is once its overlays are applied, by its own references and compositions
and without the normaliser; the client as Python, from the requests its methods make, the annotations of its models, and
what these read, write and know by name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote

from scripts.loading import find
from scripts.operations import METHODS, SET_BY_CALLER, is_json
from scripts.templates.runtime.types import Operation

DEPTH: Final = 6
"""How many properties deep bodies are compared."""

MAXIMUM_FILE_NAME: Final = 200

ITEMS: Final = ("[]",)
VALUES: Final = (".*",)
Step = str | tuple[str]
"""The name of a property, or what a list or a map holds."""

Types = frozenset[Any]
"""Alternatives: the name of a class, or a pair of `ITEMS` or `VALUES` and the types of what is held."""

_LISTS: Final = frozenset({"list", "Sequence", "Paginator"})
_MAPS: Final = frozenset({"dict", "Mapping"})
_PARAMETER: Final = re.compile(r"\{+[^{}/]*\}+")
_PLACES: Final = ("path", "query", "headers")


def audit(document: Mapping[str, Any], operations: Iterable[Operation], files: Mapping[str, str]) -> list[str]:
    """Return what `files`, the client of one service, lack or invent, a line each; none if all is well.

    `document` is the service's document with its overlays applied, `operations` its part of the operations table.
    """
    client = _Client(files)
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


def _parameters(document: _Document, stated: Mapping[str, Any], method: _Method) -> Iterator[str]:
    declared = document.parameters(stated)
    for place in _PLACES:
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
    document: _Document, client: _Client, stated: Mapping[str, Any], method: _Method, operation: Operation
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

    def __init__(self, document: _Document, client: _Client) -> None:
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
        found: dict[str, set[str]] = {place: set() for place in _PLACES}
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


@dataclass(slots=True)
class _Method:
    """What a method sends and gives back."""

    parameters: dict[str, set[str]] = field(default_factory=lambda: {place: set() for place in _PLACES})
    fields: set[str] = field(default_factory=set)
    body: Types = frozenset()
    answer: Types = frozenset()


@dataclass(slots=True)
class _Model:
    """A class: its annotations by attribute, the properties read and written by attribute, and those it knows."""

    annotations: dict[str, Types] = field(default_factory=dict)
    read: dict[str, str] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)


class _Client:
    """The generated files of a service."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.faults: list[str] = []
        self.methods: dict[str, _Method] = {}
        self._models: dict[str, _Model] = {}
        self._aliases: dict[str, Types] = {}
        self._parts: dict[Types, tuple[dict[Step, Types], set[str]]] = {}
        for path, text in files.items():
            if max(map(len, path.split("/"))) > MAXIMUM_FILE_NAME:
                self.faults.append(f"{path:.80}… is too long a name for a file")
                continue
            try:
                module = ast.parse(text)
            except (SyntaxError, ValueError) as error:
                self.faults.append(f"{path} is not Python ({error})")
                continue
            if path.startswith("api/"):
                self._read_methods(module)
            elif path.startswith("models/"):
                self._read_models(module)

    def _read_methods(self, module: ast.Module) -> None:
        for function in ast.walk(module):
            if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and _name(call.func) == "Request" and call.args:
                        self._read_method(function, call)

    def _read_method(self, function: ast.FunctionDef | ast.AsyncFunctionDef, request: ast.Call) -> None:
        method = self.methods.setdefault(_text(request.args[0]), _Method())
        for keyword in request.keywords:
            if keyword.arg in method.parameters and isinstance(keyword.value, ast.Dict):
                method.parameters[keyword.arg] |= {_text(key) for key in keyword.value.keys}
        for call in ast.walk(request):
            if isinstance(call, ast.Call) and _name(call.func) == "Multipart" and isinstance(call.args[0], ast.Dict):
                method.fields |= {_text(key) for key in call.args[0].keys}
        for argument in function.args.args:
            if argument.arg == "body":
                method.body |= _types(argument.annotation)
        method.answer |= _types(function.returns)

    def _read_models(self, module: ast.Module) -> None:
        model = _Model()
        for statement in module.body:
            match statement:
                case ast.ClassDef(name=name):
                    self._models[name] = model
                    for inner in statement.body:
                        if isinstance(inner, ast.AnnAssign):
                            model.annotations[_name(inner.target)] = _types(inner.annotation)
                        elif isinstance(inner, ast.FunctionDef) and inner.name == "_own":
                            model.written = dict(_writes(inner))
                case ast.FunctionDef(name="decode"):
                    model.read = dict(_reads(statement))
                case ast.Assign(targets=[ast.Name(id="NAMES")]):
                    model.known = {_text(node) for node in ast.walk(statement) if isinstance(node, ast.Constant)}
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=str())):
                    self._aliases[name] = _types(statement.value)

    def types(self, expression: str) -> Types:
        """Return the types that an expression names."""
        return _types(ast.parse(expression, mode="eval").body)

    def parts(self, types: Types) -> tuple[dict[Step, Types], set[str]]:
        """Return the types of every property, list item and map value, and the names of all that are so much as begun.

        A property is whole if its model annotates, reads, writes and knows it.
        """
        if types not in self._parts:
            whole: dict[Step, Types] = {}
            begun: set[str] = set()
            for one in self._classes(types):
                if isinstance(one, tuple):
                    whole[one[0]] = whole.get(one[0], frozenset()) | one[1]
                    continue
                model = self._models[one]
                begun |= {*model.known, *model.read.values(), *model.written.values()}
                for attribute, annotation in model.annotations.items():
                    name = model.read.get(attribute)
                    if attribute == "additional_properties":
                        for held in (held for step, held in annotation if step == VALUES):
                            whole[VALUES] = whole.get(VALUES, frozenset()) | held
                    elif name in model.known and model.written.get(attribute) == name:
                        whole[name] = whole.get(name, frozenset()) | annotation
            self._parts[types] = (whole, begun)
        return self._parts[types]

    def _classes(self, types: Types) -> Iterator[Any]:
        for one in types:
            if one in self._aliases:
                yield from self._classes(self._aliases[one])
            elif one in self._models or isinstance(one, tuple):
                yield one


def _reads(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield attribute and property of `value = get("a", …)` and `model.a = …`, in one statement or two."""
    name = None
    for statement in function.body:
        if isinstance(statement, ast.Assign):
            call = statement.value
            if isinstance(call, ast.Call) and _name(call.func) == "get":
                name = _text(call.args[0])
            if isinstance(statement.targets[0], ast.Attribute) and name is not None:
                yield statement.targets[0].attr, name
                name = None


def _writes(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield attribute and property of `if (value := self.a) …: data["a"] = value`."""
    for statement in function.body:
        match statement:
            case ast.If(
                test=ast.Compare(left=ast.NamedExpr(value=ast.Attribute(attr=attribute))),
                body=[ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(name)))])],
            ):
                yield attribute, name


def _types(node: ast.expr | None) -> Types:
    match node:
        case ast.BinOp():
            return _types(node.left) | _types(node.right)
        case ast.Constant(value=str(text)):
            return _types(ast.parse(text, mode="eval").body)
        case ast.Name() | ast.Attribute():
            return frozenset({_name(node)})
        case ast.Subscript(slice=ast.Tuple(elts=[_, value])) if _name(node.value) in _MAPS:
            return frozenset({(VALUES, _types(value))})
        case ast.Subscript() if _name(node.value) in _LISTS:
            return frozenset({(ITEMS, _types(node.slice))})
    return frozenset()


def _name(node: ast.expr | None) -> str:
    """Return the last part of a dotted name."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _text(node: ast.expr | None) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""
