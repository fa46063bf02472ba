"""Unset values, and encoding. Apart from `types`, because this is all that a model needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, final

__all__ = ["UNSET", "Unset", "encode"]


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
