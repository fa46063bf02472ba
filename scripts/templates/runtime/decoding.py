"""What the generated decode functions share. Decoding is lenient: what is not of the expected shape is passed through.

A union of models is decoded by the value of its discriminating property where the documents allow to tell one, else
by `closest`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from typing import Any, Protocol, TypeVar

T = TypeVar("T")

__all__ = ["Deferred", "as_is", "closest", "list_of", "map_of", "total"]


class _Model(Protocol):
    """The module of a model."""

    @property
    def NAMES(self) -> frozenset[str]: ...  # noqa: N802 - a module's constant
    @property
    def decode(self) -> Callable[[Any], Any]: ...


class Deferred:
    """The module `name` beside one whose globals are `namespace`, in place of an import, as `_name`.

    It is imported when something of it is first read, since few models occur in any one answer, and takes this object's
    place there: decoding is as fast as with an import.
    """

    def __init__(self, namespace: dict[str, Any], name: str) -> None:
        self._namespace = namespace
        self._name = name

    def __getattr__(self, name: str) -> Any:
        module = import_module(f".{self._name}", self._namespace["__package__"])
        self._namespace[f"_{self._name}"] = module
        return getattr(module, name)


def as_is(data: Any) -> Any:
    """Return `data`: it needs no decoding."""
    return data


def list_of(decode: Callable[[Any], T]) -> Callable[[Any], list[T]]:
    """Make a function that decodes each item of a list."""

    def decode_list(data: Any) -> Any:
        return [decode(item) for item in data] if type(data) is list else data

    return decode_list


def map_of(decode: Callable[[Any], T]) -> Callable[[Any], dict[str, T]]:
    """Make a function that decodes each value of an object."""

    def decode_map(data: Any) -> Any:
        return {name: decode(value) for name, value in data.items()} if type(data) is dict else data

    return decode_map


def total(header: str) -> Callable[[Mapping[str, str]], int | None]:
    """Make a function that reads a number of items from the headers of an answer, None where they hold none."""

    def read_total(headers: Mapping[str, str]) -> int | None:
        stated = headers.get(header, "").strip()
        return int(stated) if re.fullmatch(r"[0-9]{1,18}", stated) else None

    return read_total


def closest(data: Collection[str], *models: Any) -> Any:
    """Decode an object with the model that knows most of its properties.

    Of two that know equally many the one with fewer properties of its own wins, then the one named first.
    """
    chosen: _Model = models[0]
    best = (-1, 0)
    for model in models:
        score = (len(model.NAMES.intersection(data)), -len(model.NAMES))
        if score > best:
            chosen, best = model, score
    return chosen.decode(data)
