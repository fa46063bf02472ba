from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "value",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaAttributeValue(Model):
    """Part of `SchemaAttribute`, `SchemaAttributeArrayType` and `SchemaFileAttributeResponse`.

    Attributes:
        value: Required in requests.
    """

    value: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaAttributeValue:
        return decode(data)


def decode(data: Any) -> SchemaAttributeValue:
    if type(data) is not dict:
        passed: SchemaAttributeValue = data
        return passed
    model = _new(SchemaAttributeValue)
    unknown = len(data) - 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
