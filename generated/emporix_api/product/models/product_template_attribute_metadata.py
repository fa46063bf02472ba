from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "mandatory",
        "variantAttribute",
        "defaultValue",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ProductTemplateAttributeMetadata(Model):
    """Part of `ProductTemplateAttribute`."""

    mandatory: Maybe[bool] = UNSET
    variant_attribute: Maybe[bool] = UNSET
    default_value: Maybe[str | bool | float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mandatory) is not UNSET:
            data["mandatory"] = value
        if (value := self.variant_attribute) is not UNSET:
            data["variantAttribute"] = value
        if (value := self.default_value) is not UNSET:
            data["defaultValue"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateAttributeMetadata:
        return decode(data)


def decode(data: Any) -> ProductTemplateAttributeMetadata:
    if type(data) is not dict:
        passed: ProductTemplateAttributeMetadata = data
        return passed
    model = _new(ProductTemplateAttributeMetadata)
    unknown = len(data) - 3
    if "mandatory" in data:
        model.mandatory = data["mandatory"]
    else:
        model.mandatory = _absent
        unknown += 1
    if "variantAttribute" in data:
        model.variant_attribute = data["variantAttribute"]
    else:
        model.variant_attribute = _absent
        unknown += 1
    if "defaultValue" in data:
        model.default_value = data["defaultValue"]
    else:
        model.default_value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
