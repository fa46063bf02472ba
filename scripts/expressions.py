"""Write schemas as Python: the type of a value, and the expression that decodes it.

The schemas are the properties openapi-python-client made of a normalised document. Dates and the like stay the text
they arrive as; a choice of values is an open one; an object without properties of its own is a plain `dict`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeGuard

from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName

from scripts.names import identifier
from scripts.normalise.composition import HINT

FIELD_PREFIX = "field_"
_DEEPEST_MAP = 4
_TOO_LONG = 60

_TAKEN_MODULES = frozenset("absent annotations dict getattr globals import_module list models new sorted str".split())
"""Names that `models` reads besides its modules or, with an underscore before them, that a module in it has."""


@cache
def class_name(component: str) -> str:
    """Name the class that is made of a component."""
    return str(ClassName(component, FIELD_PREFIX))


def wire_name(prop: Property) -> str:
    """Name a property as it is sent."""
    return prop.name.get_untrusted_value()


@dataclass(frozen=True, slots=True)
class Union:
    """Several models one of which a value is; `values` are those of `discriminator`, by class name."""

    name: str
    module: str
    members: tuple[str, ...]
    discriminator: str | None
    values: Mapping[str, tuple[str, ...]]


class Expressions:
    """The types and decoders of one service."""

    def __init__(self, models: Sequence[ModelProperty], unions: Sequence[Mapping[str, Any]]) -> None:
        """Take the models and every `oneOf` schema of a document."""
        self._models = {model.class_info.name: model for model in models}
        self._classes: dict[str, str] = {}
        self.modules: dict[str, str] = {
            name: self._module(name) for name, model in sorted(self._models.items()) if not self.is_map(model)
        }
        self._names = {self._members(schema): class_name(schema[HINT]) for schema in unions if HINT in schema}
        self._discriminators = {
            self._members(schema): schema["x-emporix-discriminator"]
            for schema in unions
            if schema.get("x-emporix-discriminator")
        }
        self.unions: dict[frozenset[str], Union] = {}

    def model(self, prop: ModelProperty) -> ModelProperty:
        """Return the model that `prop` refers to; a reference may have been made before its model was complete."""
        return self._models.get(prop.class_info.name, prop)

    def is_map(self, prop: Property) -> TypeGuard[ModelProperty]:
        """Whether `prop` is an object without properties of its own."""
        if not isinstance(prop, ModelProperty):
            return False
        model = self.model(prop)
        return not (model.required_properties or model.optional_properties)

    def is_model(self, prop: Property) -> TypeGuard[ModelProperty]:
        """Whether a class is made of `prop`."""
        return isinstance(prop, ModelProperty) and not self.is_map(prop)

    def _members(self, schema: Mapping[str, Any]) -> frozenset[str]:
        named = (class_name(part["$ref"].rpartition("/")[2]) for part in schema["oneOf"] if "$ref" in part)
        return frozenset(name for name in named if name in self.modules)

    def annotation(self, prop: Property, *, prefix: str = "", depth: int = 0) -> str:
        """Write the type of a present value of `prop`; classes are written with `prefix`."""
        return " | ".join(self.parts(prop, prefix=prefix, depth=depth))

    def parts(self, prop: Property, *, prefix: str = "", depth: int = 0) -> list[str]:
        """List the types that a present value of `prop` can have, `None` last; `Any` swallows the others."""
        parts = list(dict.fromkeys(self._parts(prop, prefix, depth)))
        return ["Any"] if "Any" in parts else parts

    def _parts(self, prop: Property, prefix: str, depth: int) -> Iterator[str]:  # noqa: C901, PLR0912 - one case a kind
        # A pattern that does not match costs much, since each kind derives from a protocol: frequent ones come first.
        match prop:
            case StringProperty():
                yield "str"
            case ModelProperty() if self.is_model(prop):
                yield prefix + prop.class_info.name
            case ModelProperty():
                inner = self.model(prop).additional_properties
                value = (
                    "Any"
                    if inner is None or depth > _DEEPEST_MAP
                    else self.annotation(inner, prefix=prefix, depth=depth + 1)
                )
                yield f"dict[str, {value}]"
            case ListProperty():
                yield f"list[{self.annotation(prop.inner_property, prefix=prefix, depth=depth)}]"
            case UnionProperty():
                union = self.union(prop)
                if union:
                    yield prefix + union.name
                inner_parts = [
                    part
                    for inner in prop.inner_properties
                    if not (union and self.is_model(inner))
                    for part in self._parts(inner, prefix, depth)
                ]
                yield from sorted(inner_parts, key=lambda part: part == "None")
            case LiteralEnumProperty():
                yield f"Literal[{', '.join(map(repr, sorted(prop.values, key=str)))}]"
                yield prop.value_type.__name__
            case ConstProperty():
                raw = prop.value.raw_value
                yield type(raw).__name__ if isinstance(raw, (str, int, float, bool)) else "Any"
            case BooleanProperty():
                yield "bool"
            case IntProperty():
                yield "int"
            case FloatProperty():
                yield "float"
            case NoneProperty():
                yield "None"
            case AnyProperty():
                yield "Any"
            case FileProperty():
                yield "bytes"
            case _:
                yield "str"

    def union(self, prop: UnionProperty) -> Union | None:
        """Return the union of models that `prop` is, if it holds two or more of them."""
        members = tuple(
            dict.fromkeys(str(inner.class_info.name) for inner in prop.inner_properties if self.is_model(inner))
        )
        if len(members) < 2:  # noqa: PLR2004 - one model is no union
            return None
        key = frozenset(members)
        if key not in self.unions:
            taken = {*self.modules, *(union.name for union in self.unions.values())}
            name = next(
                name
                for name in itertools.chain([self._names.get(key)], _union_names(members))
                if name and name not in taken
            )
            stated = self._discriminators.get(key) or {}
            values: dict[str, tuple[str, ...]] = {}
            for value, component in stated.get("mapping", {}).items():
                if class_name(component) in members:
                    values[class_name(component)] = (*values.get(class_name(component), ()), str(value))
            property_name = stated.get("property") if values else None
            self.unions[key] = Union(name, self._module(name), members, property_name, values)
        return self.unions[key]

    def _module(self, name: str) -> str:
        """Choose a module that nobody has: `sku_list_2` where both `SKUList` and `SkuList` exist."""
        stem = identifier(name)
        numbered = (f"{stem}_{number}" for number in itertools.count(2))
        module = next(one for one in itertools.chain([stem], numbered) if one not in {*_TAKEN_MODULES, *self._classes})
        self._classes[module] = name
        return module

    def module(self, name: str) -> str:
        """Return the module of a class or of a union."""
        return self.modules.get(name) or next(union.module for union in self.unions.values() if union.name == name)

    def needed(self, prop: Property) -> Iterator[str]:
        """Name the classes and unions that decoding `prop` takes."""
        modules = re.findall(r"\b_(\w+)\.decode\b", self.decode(prop, "value"))
        return (self._classes[module] for module in modules)

    def decode(self, prop: Property, value: str, depth: int = 0) -> str:  # noqa: PLR0911 - one case a kind
        """Write the expression that decodes `value`, a name; the name alone where nothing is to be done."""
        match prop:
            case StringProperty() | BooleanProperty() | FloatProperty() | IntProperty():
                return value
            case ModelProperty() if self.is_model(prop):
                # What is not an object needs no call to be passed through.
                return f"_{self.module(prop.class_info.name)}.decode({value}) if type({value}) is dict else {value}"
            case ModelProperty():
                inner = self.model(prop).additional_properties
                item = f"value{depth}"
                made = self.decode(inner, item, depth + 1) if inner is not None and depth <= _DEEPEST_MAP else item
                if made == item:
                    return value
                made = _called(made, item)
                return f"{{name: {made} for name, {item} in {value}.items()}} if type({value}) is dict else {value}"
            case ListProperty():
                item = f"item{depth or ''}"
                made = self.decode(prop.inner_property, item, depth + 1)
                if made == item:
                    return value
                made = _called(made, item)
                return f"[{made} for {item} in {value}] if type({value}) is list else {value}"
            case UnionProperty():
                return self._decode_union(prop, value, depth)
            case _:
                return value

    def _decode_union(self, prop: UnionProperty, value: str, depth: int) -> str:
        union = self.union(prop)
        made = f"_{union.module}.decode({value}) if type({value}) is dict else {value}" if union else value
        for inner in prop.inner_properties:
            if union and self.is_model(inner):
                continue
            other = self.decode(inner, value, depth)
            if other == value:
                continue
            made = other if made == value else f"{other.removesuffix(value)}{made}"
        return made

    def decoder(self, prop: Property) -> str:
        """Write the expression for a function that decodes `prop`."""
        match prop:
            case ModelProperty() if self.is_model(prop):
                return f"_{self.module(prop.class_info.name)}.decode"
            case ListProperty():
                inner = self.decoder(prop.inner_property)
                return "as_is" if inner == "as_is" else f"list_of({inner})"
            case ModelProperty():
                value = self.model(prop).additional_properties
                inner = self.decoder(value) if value is not None and next(self.needed(prop), None) else "as_is"
                return "as_is" if inner == "as_is" else f"map_of({inner})"
            case UnionProperty():
                made = _called(self.decode(prop, "body"), "body")
                call = re.fullmatch(r"(_\w+\.decode)\(body\)", made)
                return "as_is" if made == "body" else call[1] if call else f"lambda body: {made}"
            case _:
                return "as_is"


def _called(made: str, value: str) -> str:
    """Leave out the test whether there is anything to decode: where a list is, its items are objects."""
    call = re.fullmatch(rf"(_\w+\.decode\({value}\)) if type\({value}\) is dict else {value}", made)
    return call[1] if call else made


def _union_names(members: Sequence[str]) -> Iterator[str]:
    """Names for a union: the words that its members begin and end with, else what they are, joined."""
    words = [re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[^A-Z]+", member) for member in members]
    shortest = min(map(len, words))
    same = [len({tuple(each[:count]) for each in words}) == 1 for count in range(1, shortest + 1)]
    first = words[0][: same.index(False) if False in same else shortest]
    same = [len({tuple(each[-count:]) for each in words}) == 1 for count in range(1, shortest - len(first) + 1)]
    count = same.index(False) if False in same else len(same)
    common = [*first, *words[0][len(words[0]) - count :]]
    if len(common) > 1:  # one word says too little
        yield "".join(common)
    joined = "Or".join(members)
    few = len(members) == 2 or len(joined) <= _TOO_LONG  # noqa: PLR2004 - two are always named
    yield joined if few else f"{members[0]}Or{len(members) - 1}Others"
    yield from (f"{''.join(common) or members[0]}Choice{number}" for number in itertools.count(1))
