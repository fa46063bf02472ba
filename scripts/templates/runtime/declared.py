"""Leave out of JSON data what a schema does not declare: an answer often holds more than the matching request takes."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any, cast

import attrs

from .model import Union

__all__ = ["declared"]


def declared(models: ModuleType, annotation: str) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """Make a function that returns plain JSON data without the properties that `annotation` does not declare.

    `annotation` is a type expression relative to `models`, as `Operation.request_type` is. Models nested in others, in
    lists and in maps are trimmed as well. Of a union, what any variant declares is kept. Free-form maps are kept as
    they are, and so are values of another kind than the declared one.
    """
    return lambda data: cast("dict[str, Any]", _trim(models, frozenset({annotation}), dict(data)))


def _trim(models: ModuleType, types: frozenset[str], data: Any) -> Any:
    held = _held(models, types)
    if type(data) is list:
        return [_trim(models, held.get(list, frozenset()), item) for item in data]
    if type(data) is not dict:
        return data
    inner = {name: held.get(name) or held.get(dict) for name in data}
    return {name: _trim(models, types, data[name]) for name, types in inner.items() if types}


@cache
def _held(models: ModuleType, types: frozenset[str]) -> Mapping[object, frozenset[str]]:
    """Return the types of what a value can hold: by property, and under `dict` of all others, under `list` of items."""
    held: dict[object, frozenset[str]] = {}
    for holder, annotation in _parts(models, types):
        held[holder] = held.get(holder, frozenset()) | {annotation}
    # No object is declared: what is one all the same is left alone.
    return held if held.keys() - {list} else {**held, dict: frozenset({"Any"})}


def _parts(models: ModuleType, types: Iterable[str]) -> Iterator[tuple[object, str]]:
    for text in types:
        match ast.parse(text, mode="eval").body:
            case ast.BinOp(left=left, right=right):
                yield from _parts(models, (ast.unparse(left), ast.unparse(right)))
            case ast.Subscript(value=ast.Name(id="Maybe"), slice=given):
                yield from _parts(models, (ast.unparse(given),))
            case ast.Subscript(value=ast.Name(id="list"), slice=item):
                yield list, ast.unparse(item)
            case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, value])):
                yield dict, ast.unparse(value)
            case ast.Name(id="Any"):
                yield from ((list, "Any"), (dict, "Any"))
            case ast.Name(id=name) if name in dir(models):
                model = getattr(models, name)
                yield from _parts(models, model.MEMBERS) if isinstance(model, Union) else _properties(models, model)


def _properties(models: ModuleType, model: Any) -> Iterator[tuple[object, str]]:
    """Yield the properties of a model by their names on the wire, each with its annotation."""
    blank = object.__new__(model)
    for attribute in attrs.fields(model):
        setattr(blank, attribute.name, attribute.type)
    others, blank.additional_properties = blank.additional_properties, {}
    yield from blank._own().items()  # which names every value as it is sent
    if others != "dict[str, Any]":  # which every model has, whether its schema is open or not
        yield from _parts(models, (others,))
