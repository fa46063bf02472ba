from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import dynamic_variant_attribute_value as _dynamic_variant_attribute_value

if TYPE_CHECKING:
    from .dynamic_variant_attribute_value import DynamicVariantAttributeValue

NAMES = frozenset(
    {
        "name",
        "value",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DynamicVariantAttribute:
    name: str | dict[str, str] | None | Unset = UNSET
    value: DynamicVariantAttributeValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantAttribute:
        return decode(data)


def decode(data: Any) -> DynamicVariantAttribute:
    if type(data) is not dict:
        passed: DynamicVariantAttribute = data
        return passed
    get: Any = data.get
    model = _new(DynamicVariantAttribute)
    model.name = get("name", UNSET)
    value = get("value", UNSET)
    model.value = _dynamic_variant_attribute_value.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
