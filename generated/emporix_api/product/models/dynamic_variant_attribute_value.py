from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "type",
        "qualifier",
        "name",
        "unit",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DynamicVariantAttributeValue:
    type_: Literal["BOOLEAN", "DECIMAL", "NUMBER", "STRING"] | str | None | Unset = UNSET
    qualifier: str | float | bool | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    unit: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantAttributeValue:
        return decode(data)


def decode(data: Any) -> DynamicVariantAttributeValue:
    if type(data) is not dict:
        passed: DynamicVariantAttributeValue = data
        return passed
    get: Any = data.get
    model = _new(DynamicVariantAttributeValue)
    model.type_ = get("type", UNSET)
    model.qualifier = get("qualifier", UNSET)
    model.name = get("name", UNSET)
    model.unit = get("unit", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
