"""The base of the generated models, and the type of their unions."""

from __future__ import annotations

import re
from typing import Any, Never

from .values import UNSET, as_dict

_SECRET = re.compile(r"(password|secret|token|api_?key|credentials?)$", re.IGNORECASE)

__all__ = ["Model", "Union"]


class Model:
    """What all models have in common. `additional_properties` holds the properties that no field declares."""

    __slots__ = ("additional_properties",)

    additional_properties: dict[str, Any]
    _extras: Any

    def __repr__(self) -> str:
        """Write the model with the values it has, secrets left out."""
        names = (name for name in self.__slots__ if name not in {"additional_properties", "__weakref__"})
        given = {name: value for name in names if (value := getattr(self, name, UNSET)) is not UNSET}
        extra = getattr(self, "additional_properties", {})
        shown = (
            f"{name}={'...' if value and _SECRET.search(name) else repr(value)}"
            for name, value in {**given, **extra}.items()
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    to_dict = as_dict


class Union(type):
    """The type of a class that stands for several models, its `MEMBERS`: `isinstance` knows them."""

    MEMBERS: frozenset[str]

    def __instancecheck__(cls, instance: object) -> bool:
        package = cls.__module__.rpartition(".")[0]
        return any(
            kind.__name__ in cls.MEMBERS and kind.__module__.rpartition(".")[0] == package
            for kind in type(instance).__mro__
        )

    def __call__(cls, **_: object) -> Never:
        raise TypeError(f"{cls.__name__} is one of {', '.join(sorted(cls.MEMBERS))}: make one of these")


def _additional_properties(self: Model) -> Any:
    if self._extras is None:
        self._extras = {}
    return self._extras


# The slot has two names. Its own descriptor, `_extras`, also holds None: a page has thousands of models, nearly all
# without extras, and each dict would cost memory and the collector time. The other makes the dict when it is asked for.
# attrs gives the field of that name no slot of its own.
_model: Any = Model
_model._extras = _model.additional_properties  # noqa: SLF001 - of the class above
_model.additional_properties = property(_additional_properties, Model._extras.__set__)  # noqa: SLF001
