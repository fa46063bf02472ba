from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "key",
        "value",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ContextAttribute(Model):
    """Request of `contexts.create_attribute` and `me.create_context_attribute`.

    Attributes:
        key: Required.
        value: Required.
    """

    key: str
    """Required."""
    value: dict[str, Any] | str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not UNSET:
            data["key"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ContextAttribute:
        return decode(data)


def decode(data: Any) -> ContextAttribute:
    if type(data) is not dict:
        passed: ContextAttribute = data
        return passed
    model = _new(ContextAttribute)
    unknown = len(data) - 2
    if "key" in data:
        model.key = data["key"]
    else:
        model.key = _absent
        unknown += 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
