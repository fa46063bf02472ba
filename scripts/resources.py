"""Describe the endpoint classes of a service, for the template that writes them.

A class a resource, a method an operation, the importers of every collection that takes items, and what modifies an item
that can be both read and put.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.union import UnionProperty

from scripts.expressions import wire_name
from scripts.forms import JSON_TEXT, OBJECT, form_of
from scripts.modifications import MODELS, Modification, modifications
from scripts.names import identifier, parameter_name, pascal, singular, snake
from scripts.operations import Described, is_json

if TYPE_CHECKING:
    from scripts.render import Service
    from scripts.templates.runtime.types import Operation

_SET_BY_CALLER = frozenset({"accept", "authorization", "content-type", "emporix-tenant", "x-total-count"})
_FILE: Final = "Upload | FileContent"
_FILES: Final = f"Sequence[{_FILE}]"
_JSON: Final = "Mapping[str, Any] | Sequence[Any]"
_DATES: Final = {"date": "date | str", "date_time": "datetime | date | str"}


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method, and the parameter or field it is sent as; `wire` is empty for the body.

    `media` is the media type of the files of a field, where the document states one.
    """

    name: str
    annotation: str
    wire: str = ""
    required: bool = True
    deprecated: bool = False
    media: str = ""

    @property
    def value(self) -> str:
        """The expression of what is sent."""
        media = f", {self.media!r}" if self.media else ""
        wrapper = {_FILE: "upload", _FILES: "uploads", _JSON: "json_text"}.get(self.annotation)
        return f"{wrapper}({self.name}{media})" if wrapper else self.name

    @property
    def declaration(self) -> str:
        if self.required:
            return f"{self.name}: {self.annotation}"
        return (
            f"{self.name}: {self.annotation} | Unset = UNSET"
            if self.annotation != "Any"
            else f"{self.name}: Any = UNSET"
        )


@dataclass(frozen=True, slots=True)
class Method:
    """One operation as a method.

    `fields` are those of a multipart body besides `body`. `either` says that they may all be left out, so that `body`
    is sent as JSON. `located` says that a 202 has a `Location`. `answer` is the method of `Client` that asks: for a
    decoded answer, for pages, a file or events.
    """

    name: str
    key: str
    address: str
    deprecated: bool
    path: list[Argument]
    query: list[Argument]
    headers: list[Argument]
    body: Argument | None
    fields: list[Argument]
    either: bool
    answer: Literal["send", "paginate", "download", "events"]
    returns: str
    decode: str
    modules: list[str]
    located: bool

    @property
    def signature(self) -> str:
        """The arguments: the path's and the body by position, the rest by name."""
        positional = ["self", *(argument.declaration for argument in self.path)]
        positional += [self.body.declaration] if self.body else []
        named = sorted([*self.fields, *self.query, *self.headers], key=lambda argument: not argument.required)
        return ", ".join([*positional, *(["*"] if named else []), *(argument.declaration for argument in named)])

    @property
    def notes(self) -> list[str]:
        """What the docstring says besides the address."""
        outdated = ", ".join(one.name for one in (*self.query, *self.headers) if one.deprecated)
        return (
            ["Deprecated."] * self.deprecated
            + [f"Deprecated parameters: {outdated}."] * bool(outdated)
            + ["The request is only accepted: the header `Location` of the response says where the outcome will be."]
            * self.located
        )

    @property
    def request(self) -> str:
        """The expression that makes the request."""
        parts = [repr(self.key)]
        for word, arguments in (("path", self.path), ("query", self.query), ("headers", self.headers)):
            if arguments:
                pairs = ", ".join(f"{argument.wire!r}: {argument.value}" for argument in arguments)
                parts.append(f"{word}={{{pairs}}}")
        if self.fields:
            parts.append(f"body={self._multipart}")
        elif self.body:
            parts.append("body=body")
        return f"Request({', '.join(parts)})"

    @property
    def _multipart(self) -> str:
        """The expression for a multipart body, or for JSON where no field is given."""
        pairs = [
            f"{one.wire!r}: {one.value}"
            for one in sorted(self.fields, key=lambda one: one.annotation not in {_FILE, _FILES})
        ]
        pairs += ["'body': body"] if self.body else []
        made = f"Multipart({{{', '.join(pairs)}}})"
        missing = " and ".join(f"{one.name} is UNSET" for one in self.fields)
        return f"body if {missing} else {made}" if self.either else made


@dataclass(frozen=True, slots=True)
class Import:
    """The two import methods of a collection; `operations` are the keys by mode, the default mode first."""

    importer: str
    import_all: str
    path: list[Argument]
    row: str
    operations: dict[str, str]

    @property
    def signature(self) -> str:
        modes = ", ".join(map(repr, self.operations))
        rows = f"rows: AsyncIterable[{self.row}] | Iterable[{self.row}]"
        first = ["self", *(argument.declaration for argument in self.path), rows, "*"]
        mode = f"mode: Literal[{modes}] = {next(iter(self.operations))!r}"
        return ", ".join([*first, mode, "**options: Unpack[ImportOptions]"])

    @property
    def operation(self) -> str:
        """The expression for the operation's key."""
        keys = list(self.operations.items())
        if len(keys) == 1:
            return repr(keys[0][1])
        return f"{keys[0][1]!r} if mode == {keys[0][0]!r} else {keys[1][1]!r}"

    @property
    def path_values(self) -> str:
        return "{" + ", ".join(f"{argument.wire!r}: {argument.name}" for argument in self.path) + "}"


@dataclass(slots=True)
class Resource:
    """One resource: a module with a class."""

    name: str
    module: str
    class_name: str
    methods: list[Method] = field(default_factory=list)
    imports: list[Import] = field(default_factory=list)
    modifications: list[Modification] = field(default_factory=list)


def build_resources(service: Service, operations: Mapping[str, Operation]) -> list[Resource]:
    """Describe the resources of a service, sorted by name; what the generator could not parse is left out."""
    resources: dict[str, Resource] = {}
    collections: dict[tuple[str, str], dict[str, Described]] = {}
    stated = {service.keys[described.address]: described for described in service.described}
    for described in service.described:
        if described.address not in service.endpoints:
            continue
        operation = operations[service.keys[described.address]]
        resource = resources.setdefault(
            operation.resource, Resource(operation.resource, identifier(operation.resource), pascal(operation.resource))
        )
        resource.methods.append(_method(service, described, operation))
        collections.setdefault((operation.resource, _collection(described.path)), {})[operation.name] = described
    for (name, collection), members in sorted(collections.items()):
        made = _import(service, collection, members)
        if made is not None and all(one.importer != made.importer for one in resources[name].imports):
            resources[name].imports.append(made)
    for resource in resources.values():
        resource.methods.sort(key=lambda method: method.name)
        resource.modifications = list(modifications(resource.methods, operations, stated))
        if any(method.name == "list" for method in resource.methods):
            _qualify_builtin_list(resource)
    return sorted(resources.values(), key=lambda resource: resource.name)


def _qualify_builtin_list(resource: Resource) -> None:
    """Write `builtins.list` in a class whose method `list` would hide it."""

    def qualify(text: str) -> str:
        return re.sub(r"(?<![\w.])list\[", "builtins.list[", text)

    def arguments(listed: list[Argument]) -> list[Argument]:
        return [replace(one, annotation=qualify(one.annotation)) for one in listed]

    resource.methods = [
        replace(
            method,
            path=arguments(method.path),
            query=arguments(method.query),
            headers=arguments(method.headers),
            body=arguments([method.body])[0] if method.body else None,
            fields=arguments(method.fields),
            returns=qualify(method.returns),
        )
        for method in resource.methods
    ]


def _method(service: Service, described: Described, operation: Operation) -> Method:
    path, query, headers = _arguments(service, described)
    taken = {argument.name for argument in (*path, *query, *headers)}
    body, fields = _bodies(service, described, operation, taken)
    answer, returns, decode, modules = _answer(service, described, operation)
    return Method(
        name=operation.name,
        key=operation.key,
        address=described.address,
        deprecated=operation.deprecated,
        path=path,
        query=query,
        headers=headers,
        body=body,
        fields=fields,
        either=operation.multipart,
        answer=answer,
        returns=returns,
        decode=decode,
        modules=modules,
        located=described.asynchronous and "location" in {name.lower() for name in described.headers},
    )


def _answer(
    service: Service, described: Described, operation: Operation
) -> tuple[Literal["send", "paginate", "download", "events"], str, str, list[str]]:
    """Return how the answer of an operation is taken, the type, the decoder, and the modules this needs."""
    expressions = service.expressions
    media = operation.response_media
    if media is not None and not is_json(media):
        events = media.startswith("text/event-stream")
        return ("events", "EventStream", "", []) if events else ("download", "Download", "", [])
    if described.method == "HEAD":
        stated = described.operation.get("x-emporix-response-headers") or ()
        header = next((name for name in stated if "count" in name.lower()), None)
        return (
            ("send", "int | None", f"total({header!r})", []) if header else ("send", "Mapping[str, str]", "as_is", [])
        )
    answer, empty = service.answer(described)
    if operation.paging is not None and answer is not None:
        answer = _item(service, answer, operation.paging.items)
    modules = sorted({expressions.module(name) for name in expressions.needed(answer)}) if answer is not None else []
    returns = expressions.annotation(answer, prefix=MODELS) if answer is not None else "Any"
    decode = expressions.decoder(answer) if answer is not None else "as_is"
    if operation.paging is not None:
        return "paginate", f"Paginator[{returns}]", decode, modules
    if answer is None:
        return "send", "None", "nothing", []
    returns = f"{returns} | None" if empty and returns != "Any" and not returns.endswith("None") else returns
    return "send", returns, decode, modules


def _arguments(service: Service, described: Described) -> tuple[list[Argument], list[Argument], list[Argument]]:
    """Return the path, query and header arguments; a name that two of them ask for gets its place appended."""
    endpoint = service.endpoints[described.address]
    places = {
        "path": endpoint.path_parameters,
        "query": endpoint.query_parameters,
        "headers": endpoint.header_parameters,
    }
    stated = {(one["in"], one["name"]): one for one in described.operation.get("parameters", ())}
    order = re.findall(r"\{([^{}]+)\}", described.path)
    taken: set[str] = set()
    made: dict[str, list[Argument]] = {place: [] for place in places}
    for place, properties in places.items():
        listed = sorted(properties, key=lambda prop: order.index(wire_name(prop))) if place == "path" else properties
        for prop in listed:
            wire = wire_name(prop)
            if wire == "tenant" and place == "path":
                continue
            if place == "headers" and wire.lower() in _SET_BY_CALLER:
                continue
            name = parameter_name(wire)
            while name in taken:
                name = f"{name}_{place.removesuffix('s')}"
            taken.add(name)
            annotation = service.expressions.annotation(prop, prefix=MODELS)
            parameter = stated.get((place.removesuffix("s"), wire), {})
            if parameter.get(JSON_TEXT):
                annotation = _JSON
            elif place == "query":
                annotation = _query_annotation(annotation, parameter)
            made[place].append(Argument(name, annotation, wire, prop.required, parameter.get("deprecated") is True))
    return made["path"], made["query"], made["headers"]


def _query_annotation(annotation: str, parameter: Mapping[str, Any]) -> str:
    """Write what a query parameter takes: dates as such, any sequence for a list, and for an object a mapping."""
    if parameter.get(OBJECT):
        return "Mapping[str, Any]"
    return _DATES.get(form_of(parameter) or "") or re.sub(r"^list\[", "Sequence[", annotation)


def _bodies(
    service: Service, described: Described, operation: Operation, taken: set[str]
) -> tuple[Argument | None, list[Argument]]:
    """Return the body argument, and one for each other field of a multipart body.

    A field called `body` is the body. Where JSON is sent if no field is given, `body` takes what either of them is.
    """
    prop, media = service.body(described), operation.request_media or ""
    multipart = service.multipart(described)
    if multipart is None:
        return (None if prop is None else _body(service, prop, media)), []
    part_media = described.operation.get("x-emporix-part-media", {})
    fields: list[Argument] = []
    inner: Argument | None = None
    for one in multipart:
        wire = wire_name(one)
        inner_prop = one.inner_property if isinstance(one, ListProperty) else one
        is_file = isinstance(inner_prop, FileProperty) or (inner_prop is one and _is_anything(service, one))
        annotation = _body_annotation(service, one, "application/json")
        if is_file:
            annotation = _FILE if inner_prop is one else _FILES
        if wire == "body" and not is_file:
            inner = Argument("body", annotation, required=one.required)
            continue
        name = parameter_name(wire)
        while name in taken or name == "body":
            name = f"{name}_field"
        taken.add(name)
        required, media_type = one.required and not operation.multipart, part_media.get(wire, "") if is_file else ""
        fields.append(Argument(name, annotation, wire, required, media=media_type))
    if not operation.multipart:
        return inner, fields
    body = _body(service, prop, media) if prop is not None else None
    if inner is None or body is None or not fields:
        # No telling which of the two is meant by the arguments: a `Multipart` says so.
        return (replace(body, annotation=f"{body.annotation} | Multipart") if body else None), []
    parts = dict.fromkeys([*body.annotation.split(" | "), *inner.annotation.split(" | ")])
    ordered = sorted(parts, key=lambda part: part.startswith("Mapping["))
    return replace(body, annotation=" | ".join(ordered), required=body.required or inner.required), fields


def _is_anything(service: Service, prop: Property) -> bool:
    """Whether `prop` may be any object: in a multipart body, that is how a file is described."""
    return service.expressions.is_map(prop) and next(service.expressions.needed(prop), None) is None


def _body(service: Service, prop: Property, media: str) -> Argument:
    return Argument("body", _body_annotation(service, prop, media), required=prop.required)


def _body_annotation(service: Service, prop: Property, media: str) -> str:
    if media.startswith(("multipart/", "application/x-www-form-urlencoded")):
        return "Mapping[str, Any]"
    if not is_json(media):
        return f"{_FILE} | str"
    match prop:
        case ListProperty():
            return f"Sequence[{_body_annotation(service, prop.inner_property, media)}]"
        case ModelProperty() if service.expressions.is_map(prop):
            return "Mapping[str, Any]"
        case _:
            annotation = service.expressions.annotation(prop, prefix=MODELS)
            takes_object = service.expressions.is_model(prop) or (
                isinstance(prop, UnionProperty) and any(map(service.expressions.is_model, prop.inner_properties))
            )
            return f"{annotation} | Mapping[str, Any]" if takes_object else annotation


def _item(service: Service, answer: Property, envelope: str | None) -> Property | None:
    """Return what a page lists: the items of an array, bare or in the property `envelope`."""
    if isinstance(answer, ListProperty):
        return answer.inner_property
    if isinstance(answer, ModelProperty) and envelope is not None:
        model = service.expressions.model(answer)
        for prop in (*(model.required_properties or ()), *(model.optional_properties or ())):
            if wire_name(prop) == envelope and isinstance(prop, ListProperty):
                return prop.inner_property
    return None


def _collection(path: str) -> str:
    """Return the path of the collection an operation belongs to: without `/bulk`, `Batch` and parameters at the end."""
    path = re.sub(r"/bulk$|:(\w+|\{\w+\})$", "", path)
    path = re.sub(r"Batch$", "", path)
    return re.sub(r"(/\{[^{}]+\})+$", "", path)


def _import(service: Service, collection: str, members: Mapping[str, Described]) -> Import | None:
    """Return the importers of a collection that can be created or upserted, and be read or addressed item by item."""
    modes: dict[str, Described] = {}
    noun = None
    for mode in ("upsert", "create"):
        for name, described in members.items():
            match = re.fullmatch(rf"{mode}(_many)?(?:_(.+))?", name)
            if match and _takes_rows(service, described, mode) and (mode not in modes or match[1]):
                modes[mode] = described
                noun = (match[2] if match[1] else match[2] and _plural(match[2], collection)) or noun
    readable = any(
        described.method in {"GET", "PATCH", "DELETE"} or described.path.endswith("}") for described in members.values()
    )
    if not modes or not readable:
        return None
    path = {mode: _parent_arguments(service, described) for mode, described in modes.items()}
    default = next(iter(modes))
    usable = {mode: described for mode, described in modes.items() if path[mode] == path[default]}
    rows = dict.fromkeys(row for described in usable.values() for row in _row_annotation(service, described))
    row = " | ".join([*rows, "Mapping[str, Any]"])
    operations = {mode: service.keys[described.address] for mode, described in usable.items()}
    names = (identifier(f"{noun}_importer"), f"import_all_{noun}") if noun else ("importer", "import_all")
    return Import(*names, path[default], row, operations)


def _takes_rows(service: Service, described: Described, mode: str) -> bool:
    """Whether an operation creates or upserts the objects that it is sent, and says so in its answer."""
    prop = service.body(described) if described.request_schema is not None else None
    prop = prop.inner_property if isinstance(prop, ListProperty) else prop
    if not isinstance(prop, (ModelProperty, UnionProperty)) or described.asynchronous or described.searches:
        return False
    upserts = described.facts.upserts or described.facts.sends_list
    return described.method == "POST" or (described.method == "PUT" and (mode != "upsert" or upserts))


def _plural(noun: str, collection: str) -> str:
    """Return the noun as the path has it: `address` of `…/addresses` is `addresses`."""
    last = snake(collection.rpartition("/")[2])
    return noun.removesuffix(singular(last)) + last if noun.endswith(singular(last)) else noun


def _parent_arguments(service: Service, described: Described) -> list[Argument]:
    """Return what names the collection: the path's arguments but those that name the item."""
    parent = set(re.findall(r"\{([^{}]+)\}", _collection(described.path)))
    return [argument for argument in _arguments(service, described)[0] if argument.wire in parent]


def _row_annotation(service: Service, described: Described) -> Iterator[str]:
    prop = service.body(described)
    prop = prop.inner_property if isinstance(prop, ListProperty) else prop
    if prop is not None and (service.expressions.is_model(prop) or isinstance(prop, UnionProperty)):
        yield service.expressions.annotation(prop, prefix=MODELS)
