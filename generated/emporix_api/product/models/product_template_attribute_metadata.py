from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "mandatory",
        "variantAttribute",
        "defaultValue",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ProductTemplateAttributeMetadata:
    mandatory: bool | None | Unset = UNSET
    variant_attribute: bool | None | Unset = UNSET
    default_value: str | bool | float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.mandatory
        if value is not UNSET:
            data["mandatory"] = value
        value = self.variant_attribute
        if value is not UNSET:
            data["variantAttribute"] = value
        value = self.default_value
        if value is not UNSET:
            data["defaultValue"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateAttributeMetadata:
        return decode(data)


def decode(data: Any) -> ProductTemplateAttributeMetadata:
    if type(data) is not dict:
        passed: ProductTemplateAttributeMetadata = data
        return passed
    get: Any = data.get
    model = _new(ProductTemplateAttributeMetadata)
    model.mandatory = get("mandatory", UNSET)
    model.variant_attribute = get("variantAttribute", UNSET)
    model.default_value = get("defaultValue", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
