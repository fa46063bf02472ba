"""Write the files of one service's client, parsed, with the templates beside this module.

One Jinja environment serves all services, so that each template is compiled once.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import jinja2
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from scripts.expressions import Expressions, wire_name
from scripts.facts import escaped
from scripts.model_docstrings import ModelWords
from scripts.names import distinct_class, pascal
from scripts.parsing import Service
from scripts.phrases import Phrases
from scripts.resources import IMPORTED, build_resources
from scripts.summaries import service_docstring
from scripts.templates.runtime.types import Operation

TEMPLATES: Final = Path(__file__).resolve().parent / "templates"
RUNTIME: Final = TEMPLATES / "runtime"

_TAKEN_FIELDS: Final = frozenset(
    """
    Any Deferred Literal Maybe Model NAMES TYPE_CHECKING UNSET additional_properties annotations attrs from_dict to_dict
    """.split()
)
"""Names that a model has, or that its module reads: a field of that name would hide it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute of a model."""

    name: str
    wire: str
    annotation: str
    required: bool
    decode: str
    docstring: str = ""

    @property
    def words(self) -> str:
        """Its type and what its docstring says. The values of an open choice are in the docstring."""
        plain = re.sub(r"^Maybe\[(.*)\]$", r"\1", re.sub(r"Literal\[[^\]]*\] \| ", "", self.annotation))
        return f"`{plain}`. {self.docstring}".rstrip()


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
    words = set(re.findall(r"\w+", text))
    return [name for name in names if name in words]


def _render(template: str, **values: Any) -> str:
    return _environment().get_template(f"{template}.py.jinja").render(**values)


def render_service(service: Service, operations: Iterable[Operation]) -> dict[str, str]:
    """Write the files of one service; paths are relative to its package."""
    expressions = service.expressions
    resources = build_resources(service, {operation.key: operation for operation in operations})
    words = ModelWords(service.document, service.keys)
    files: dict[str, str] = {}
    fields: dict[str, dict[str, str]] = {}
    for name, own, text in _render_models(service, words):
        files[f"models/{expressions.module(name)}.py"] = text
        fields[name] = {one.name: one.words for one in own}
    for union in expressions.unions.values():
        files[f"models/{union.module}.py"] = _render(
            "union",
            union=union,
            modules={name: expressions.module(name) for name in union.members},
            sentence=words.union_sentence(union),
            docstring=words.union(union, fields),
        )
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


def _render_models(service: Service, words: ModelWords) -> Iterator[tuple[str, list[Field], str]]:
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
            name,
            fields,
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
