from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.value
        if value is not UNSET:
            data["value"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
