"""Unset values, and encoding. Apart from `types`, because this is all that a model needs."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, TypeAlias, TypeVar, final

__all__ = ["UNSET", "Maybe", "Unset", "as_dict", "encode", "own_properties", "warn_deprecated"]

T = TypeVar("T")


@final
class Unset:
    """The type of `UNSET`: a value that was never given, as opposed to `None`, which is sent as null."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()

Maybe: TypeAlias = T | Unset | None
"""The type of a property that may be missing or null; `if product.name:` leaves the value itself."""

_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def encode(value: Any) -> Any:  # noqa: PLR0911 - one case a kind
    """Turn a model, or lists and mappings of models, into plain JSON data. Plain values are returned as they are."""
    # The exact types come first: they are nearly all there is, and imports spend their time here.
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is dict:
        return {
            name: item if type(item) in _PLAIN else encode(item) for name, item in value.items() if item is not UNSET
        }
    if kind is list:
        return [item if type(item) in _PLAIN else encode(item) for item in value]
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {name: encode(item) for name, item in value.items() if item is not UNSET}
    return value


def own_properties(value: Any) -> dict[str, Any] | None:
    """Return what a model of this package holds, by the names on the wire; None where `value` is no such model.

    The values are as they are, models among them: an encoder that asks for what it does not know itself, as orjson
    does, need not be given a copy of everything.
    """
    own: Callable[[], dict[str, Any]] | None = getattr(value, "_own", None)
    return None if own is None else own()


def as_dict(self: Any) -> dict[str, Any]:
    """Write a model as plain JSON data: the `to_dict` of `Model`."""
    data: dict[str, Any] = self._own()
    if self._extras:
        return {name: encode(value) for name, value in data.items() if value is not UNSET}
    for name, value in data.items():
        if type(value) not in _PLAIN:
            data[name] = encode(value)  # in place of another: the dict is no longer for it
    return data


def warn_deprecated(**given: Any) -> None:
    """Warn of each deprecated parameter that is given.

    The warning is attributed to who awaits the method: in a task that runs nothing else, to the event loop.
    """
    for name, value in given.items():
        if value is not UNSET:
            warnings.warn(f"the parameter {name!r} is deprecated", DeprecationWarning, stacklevel=3)
