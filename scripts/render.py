"""Turn one normalised document into the files of one service's client.

openapi-python-client parses; the templates beside this module write. One Jinja environment serves all services, so that
each template is compiled once.
"""

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import jinja2
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, openapi
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, model_property
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from scripts.expressions import FIELD_PREFIX, Expressions, wire_name
from scripts.facts import escaped
from scripts.model_docstrings import ModelWords
from scripts.names import distinct_class, pascal
from scripts.normalise.walk import every_schema
from scripts.operations import Described, is_json
from scripts.phrases import Phrases
from scripts.resources import IMPORTED, build_resources
from scripts.summaries import service_docstring
from scripts.templates.runtime.types import Operation

# The generator copies an endpoint, and every model that it reaches, before it appends to its lists or sorts them.
# The one that was copied is never used again, and the copies take a fifth of a run.
openapi.deepcopy = copy.copy  # type: ignore[attr-defined, assignment]


def _settle(*properties: Property, config: Config) -> None:
    """Tell two properties apart by their case, as the generator does; `_fields` does where that is not enough."""
    for prop in properties:
        prop.set_python_name(prop.name, config=config, skip_snake_case=True)


# The generator refuses a model or an endpoint where it makes one name of two, `@type` and `type`: ours are made later.
model_property._resolve_naming_conflict = lambda first, second, config: _settle(first, second, config=config)  # noqa: SLF001
Endpoint._check_parameters_for_conflicts = lambda self, **_: self  # type: ignore[method-assign]  # noqa: SLF001

TEMPLATES: Final = Path(__file__).resolve().parent / "templates"
RUNTIME: Final = TEMPLATES / "runtime"

_TAKEN_FIELDS: Final = frozenset(
    """
    Any Literal Maybe Model NAMES TYPE_CHECKING UNSET additional_properties annotations attrs from_dict to_dict
    """.split()
)
"""Names that a model has, or that its module reads: a field of that name would hide it."""


class GenerationError(Exception):
    """A document that the generator cannot make anything of."""


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute of a model."""

    name: str
    wire: str
    annotation: str
    required: bool
    decode: str
    docstring: str = ""


@dataclass(slots=True)
class Service:
    """One service, parsed: what its operations table and its files are made from."""

    name: str
    document: Mapping[str, Any]
    keys: Mapping[str, str]
    described: list[Described]
    models: list[ModelProperty]
    endpoints: dict[str, Endpoint]
    expressions: Expressions
    warnings: list[str] = field(default_factory=list)
    given: frozenset[str] = frozenset()
    """The keys that `names.toml` gives."""

    def body(self, described: Described) -> Property | None:
        """Return the body an operation takes: the JSON one where there are several."""
        bodies = self.endpoints[described.address].bodies if described.address in self.endpoints else []
        ranked = sorted(bodies, key=lambda body: not is_json(body.content_type.get_untrusted_value()))
        return ranked[0].prop if ranked else None

    def multipart(self, described: Described) -> list[Property] | None:
        """Return the fields of the multipart body an operation takes, or takes as well; None if it takes none."""
        bodies = self.endpoints[described.address].bodies if described.address in self.endpoints else []
        for body in bodies:
            if body.body_type == BodyType.FILES and isinstance(body.prop, ModelProperty):
                model = self.expressions.model(body.prop)
                return [*(model.required_properties or ()), *(model.optional_properties or ())]
        return None

    def answer(self, described: Described) -> tuple[Property | None, bool]:
        """Return what the 2xx answers carry, and whether one of them can carry nothing."""
        endpoint = self.endpoints.get(described.address)
        responses = list(endpoint.responses if endpoint else ())
        carrying = [one for one in responses if one.source["attribute"] != "None" and one.status_code.pattern != "204"]
        carrying.sort(key=lambda one: one.source["attribute"] != "response.json()")
        empty = len(carrying) < len(responses) or described.operation.get("x-emporix-nullable") is True
        return (carrying[0].prop if carrying else None), empty

    @property
    def types(self) -> dict[str, tuple[str | None, str | None]]:
        """The types of the JSON request and response of every operation, by address."""

        def written(prop: Property | None, schema: object) -> str | None:
            return None if prop is None or schema is None else self.expressions.annotation(prop)

        return {
            one.address: (
                written(self.body(one), one.request_schema),
                written(self.answer(one)[0], one.response_schema),
            )
            for one in self.described
        }


def parse(
    document: Mapping[str, Any], service: str, described: Sequence[Described], keys: Mapping[str, str]
) -> Service:
    """Parse a normalised document. Raise GenerationError where the generator refuses it as a whole."""
    prepared = _prepare(document, keys)
    try:
        data = GeneratorData.from_dict(prepared, config=_config())
    except Exception as error:  # whatever one document does to the generator must not stop the others
        raise GenerationError(f"the generator failed with {type(error).__name__}: {error}") from error
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}: {(data.detail or '').strip()}")
    endpoints: dict[str, Endpoint] = {}
    warnings = [_describe_error(error) for error in data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        warnings += [_describe_error(error) for error in collection.parse_errors]
        for endpoint in collection.endpoints:
            endpoints[endpoint.summary.get_untrusted_value()] = endpoint
    unions = [schema for schema in every_schema(prepared) if "oneOf" in schema]
    expressions = Expressions(data.models, unions)
    return Service(service, document, keys, list(described), data.models, endpoints, expressions, warnings)


def _describe_error(error: ParseError) -> str:
    detail = " ".join((error.detail or "").split())
    return f"{' '.join(error.header.split())} {detail}".strip()


@functools.cache
def _config() -> Config:
    return Config.from_sources(
        ConfigFile(literal_enums=True, field_prefix=FIELD_PREFIX),
        meta_type=MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )


def _prepare(document: Mapping[str, Any], keys: Mapping[str, str]) -> dict[str, Any]:
    """Give the operations our names.

    The summary carries the operation's address, by which the parsed endpoint is found again.
    """
    prepared: dict[str, Any] = {**document, "paths": {}}
    for path, item in document.get("paths", {}).items():
        prepared["paths"][path] = {}
        for method, operation in item.items():
            address = f"{method.upper()} {path}"
            _, resource, name = keys[address].split(".")
            named = {"operationId": f"{resource}_{name}", "tags": [resource], "summary": address}
            prepared["paths"][path][method] = {**operation, **named}
    return prepared


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 - Python is written, not HTML; every foreign string goes through `repr`
    )
    environment.filters["repr"] = repr
    environment.filters["docstring"] = escaped
    environment.filters["pascal"] = pascal
    environment.filters["used"] = _used
    environment.filters["service_class"] = service_class
    environment.globals["imported"] = IMPORTED
    environment.globals["module_docstring"] = "Generated from the published OpenAPI documents; do not edit."
    return environment


def service_class(service: str) -> str:
    """Name the class of a service."""
    return distinct_class(service, "Service", {"Client"})


def _used(names: Iterable[str], text: str) -> list[str]:
    """Choose those of `names` that occur in `text`."""
    return [name for name in names if re.search(rf"\b{name}\b", text)]


def _render(template: str, **values: Any) -> str:
    return _environment().get_template(f"{template}.py.jinja").render(**values)


def render_service(service: Service, operations: Iterable[Operation]) -> dict[str, str]:
    """Write the files of one service; paths are relative to its package."""
    expressions = service.expressions
    resources = build_resources(service, {operation.key: operation for operation in operations})
    words = ModelWords(service.document, service.keys)
    files = {f"models/{module}.py": text for module, text in _render_models(service, words)}
    files |= {
        f"models/{union.module}.py": _render(
            "union",
            union=union,
            modules={name: expressions.module(name) for name in union.members},
            docstring=words.union(union),
        )
        for union in expressions.unions.values()
    }
    classes = {**expressions.modules, **{union.name: union.module for union in expressions.unions.values()}}
    files["models/__init__.py"] = _render("models", classes=dict(sorted(classes.items())), service=service.name)
    files["api/__init__.py"] = _render("package", service=service.name)
    for resource in resources:
        files[f"api/{resource.module}.py"] = _render("resource", resource=resource, service=service.name)
    files["__init__.py"] = _render(
        "service",
        service=service.name,
        resources=resources,
        sentence=Phrases.load().service(service.name),
        docstring=service_docstring(service.name, resources),
    )
    return files


def render_package(services: Sequence[str], withdrawn: Collection[str] = ()) -> dict[str, str]:
    """Write what all services share; paths are relative to the package `emporix_api`.

    The documents have those of `services` that are `withdrawn` no more.
    """
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(RUNTIME.glob("[!_]*.py"))}
    sentences = {service: Phrases.load().service(service) for service in services}
    files["services.py"] = _render(
        "services", services=sorted(services), withdrawn=sorted(withdrawn), sentences=sentences
    )
    files["schemas.py"] = _render("schemas")
    files["__init__.py"] = _render("package", service=None)
    files["py.typed"] = ""
    return files


def _render_models(service: Service, words: ModelWords) -> Iterator[tuple[str, str]]:
    expressions = service.expressions
    for model in sorted(
        (model for model in service.models if not expressions.is_map(model)), key=lambda model: model.class_info.name
    ):
        name = str(model.class_info.name)
        properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
        extra = model.additional_properties
        needs = {need for prop in properties for need in expressions.needed(prop)}
        needs |= set(expressions.needed(extra)) if extra is not None else set()
        own = functools.partial(re.sub, rf"(?<!\w)_{expressions.module(name)}\.decode", "decode")
        fields = [
            replace(one, decode=own(one.decode), docstring=words.field(name, one.wire))
            for one in _fields(expressions, properties, needs)
        ]
        yield (
            expressions.module(name),
            _render(
                "model",
                name=name,
                docstring=words.model(name, {one.name: one.docstring for one in fields}),
                fields=fields,
                extra_annotation=expressions.annotation(extra) if extra is not None else "Any",
                extra_decode=own(expressions.decode(extra, "value")) if extra is not None else "value",
                imports={need: expressions.module(need) for need in sorted(needs) if need != name},
            ),
        )


def _fields(expressions: Expressions, properties: Sequence[Property], classes: Collection[str]) -> Iterator[Field]:
    taken = {*_TAKEN_FIELDS, *classes}
    names: dict[str, str] = {}
    # Of `@type` and `type`, the latter has the better claim to the name.
    for prop in sorted(properties, key=lambda prop: not wire_name(prop).isidentifier()):
        name = str(prop.python_name)
        while name in taken:
            name += "_"
        taken.add(name)
        names[wire_name(prop)] = name
    for prop in properties:
        name = names[wire_name(prop)]
        parts = expressions.parts(prop)
        annotation = " | ".join(parts)
        if not prop.required and parts != ["Any"]:
            annotation = f"Maybe[{' | '.join(part for part in parts if part != 'None') or 'None'}]"
        yield Field(name, wire_name(prop), annotation, prop.required, expressions.decode(prop, "value"))
