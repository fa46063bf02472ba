"""Describe the methods of a service: what each takes, what it sends, and what its answer is decoded to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.union import UnionProperty

from scripts.expressions import wire_name
from scripts.forms import JSON_TEXT, OBJECT, form_of
from scripts.modifications import MODELS
from scripts.names import parameter_name
from scripts.normalise.media import BYTES, CONTENT_TYPE, JSON, OTHER_MEDIA, kind_of
from scripts.operations import SET_BY_CALLER, Described, is_json

if TYPE_CHECKING:
    from scripts.parsing import Service
    from scripts.templates.runtime.types import Operation

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
    decoded answer, for pages, a file or events. `docstring` begins with the `sentence`.
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
    sentence: str = ""
    docstring: str = ""

    @property
    def signature(self) -> str:
        """The arguments: the path's and the body by position, the rest by name."""
        positional = ["self", *(argument.declaration for argument in self.path)]
        positional += [self.body.declaration] if self.body else []
        named = sorted([*self.fields, *self.query, *self.headers], key=lambda argument: not argument.required)
        return ", ".join([*positional, *(["*"] if named else []), *(argument.declaration for argument in named)])

    @property
    def avoidable(self) -> list[Argument]:
        """The deprecated arguments that may be left out."""
        return [one for one in (*self.query, *self.headers) if one.deprecated and not one.required]

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


def method_of(service: Service, described: Described, operation: Operation) -> Method:
    path, query, headers = arguments_of(service, described)
    taken = {argument.name for argument in (*path, *query, *headers)}
    body, fields = _bodies(service, described, operation, taken)
    if body is not None:
        body = replace(body, annotation=_with_other_media(body.annotation, described.operation.get(OTHER_MEDIA, ())))
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


def arguments_of(service: Service, described: Described) -> tuple[list[Argument], list[Argument], list[Argument]]:
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
            if place == "headers" and wire.lower() in SET_BY_CALLER and wire != CONTENT_TYPE:
                continue
            name = parameter_name(wire)
            while name in taken:
                name = f"{name}_{place.removesuffix('s')}"
            taken.add(name)
            annotation = service.expressions.annotation(prop, prefix=MODELS)
            parameter = stated.get((place.removesuffix("s"), wire), {})
            if parameter.get(JSON_TEXT):
                annotation = _JSON
            elif wire == CONTENT_TYPE:
                annotation = annotation.removesuffix(" | str")  # what the client cannot encode is no choice
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


def _with_other_media(annotation: str, media: Iterable[str]) -> str:
    """Add what a body of one of the other media types can be."""
    for other in dict.fromkeys(BYTES if "*" in one else kind_of(one) for one in media):
        added = {JSON: "", BYTES: f"{_FILE} | str"}.get(other, "Mapping[str, Any]")
        if f" | {added} | " not in f" | {annotation} |  | ":
            annotation = f"{annotation} | {added}"
    return annotation


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
            parts = service.expressions.parts(prop, prefix=MODELS)
            lists = [one for one in getattr(prop, "inner_properties", ()) if isinstance(one, ListProperty)]
            written = {service.expressions.annotation(one, prefix=MODELS): one for one in lists}
            parts = [_body_annotation(service, written[part], media) if part in written else part for part in parts]
            annotation = " | ".join(parts)
            takes_object = service.expressions.is_model(prop) or (
                isinstance(prop, UnionProperty) and any(map(service.expressions.is_model, prop.inner_properties))
            )
            return f"{annotation} | Mapping[str, Any]" if takes_object else annotation


def _item(service: Service, answer: Property, envelope: str | None) -> Property | None:
    """Return what a page lists: the items of an array, bare or in the property `envelope` of what it is wrapped in."""
    held: Property | None = answer
    for step in envelope.split(".") if envelope else ():
        model = service.expressions.model(held) if isinstance(held, ModelProperty) else None
        properties = (*(model.required_properties or ()), *(model.optional_properties or ())) if model else ()
        held = next((prop for prop in properties if wire_name(prop) == step), None)
    return held.inner_property if isinstance(held, ListProperty) else None
