from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "type",
        "qualifier",
        "name",
        "unit",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicVariantAttributeValue(Model):
    """Part of `DynamicVariantAttribute`.

    Attributes:
        type_: One of `'STRING'`, `'NUMBER'`, `'DECIMAL'`, `'BOOLEAN'`; required in requests.
        qualifier: Required in requests.
    """

    type_: Maybe[Literal["BOOLEAN", "DECIMAL", "NUMBER", "STRING"] | str] = UNSET
    """One of `'STRING'`, `'NUMBER'`, `'DECIMAL'`, `'BOOLEAN'`; required in requests."""
    qualifier: Maybe[str | float | bool] = UNSET
    """Required in requests."""
    name: Maybe[str | dict[str, str]] = UNSET
    unit: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.qualifier) is not UNSET:
            data["qualifier"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.unit) is not UNSET:
            data["unit"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantAttributeValue:
        return decode(data)


def decode(data: Any) -> DynamicVariantAttributeValue:
    if type(data) is not dict:
        passed: DynamicVariantAttributeValue = data
        return passed
    model = _new(DynamicVariantAttributeValue)
    unknown = len(data) - 4
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "qualifier" in data:
        model.qualifier = data["qualifier"]
    else:
        model.qualifier = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "unit" in data:
        model.unit = data["unit"]
    else:
        model.unit = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
