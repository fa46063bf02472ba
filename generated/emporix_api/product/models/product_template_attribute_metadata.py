from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mandatory) is not UNSET:
            data["mandatory"] = value
        if (value := self.variant_attribute) is not UNSET:
            data["variantAttribute"] = value
        if (value := self.default_value) is not UNSET:
            data["defaultValue"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
