from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "variantAttributesSchema",
        "templateAttributesSchema",
        "createdAt",
        "modifiedAt",
        "version",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ProductTemplateMetadata(Model):
    """Part of `ProductTemplate`."""

    variant_attributes_schema: Maybe[str] = UNSET
    template_attributes_schema: Maybe[str] = UNSET
    created_at: Maybe[str] = UNSET
    modified_at: Maybe[str] = UNSET
    version: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.variant_attributes_schema) is not UNSET:
            data["variantAttributesSchema"] = value
        if (value := self.template_attributes_schema) is not UNSET:
            data["templateAttributesSchema"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.modified_at) is not UNSET:
            data["modifiedAt"] = value
        if (value := self.version) is not UNSET:
            data["version"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateMetadata:
        return decode(data)


def decode(data: Any) -> ProductTemplateMetadata:
    if type(data) is not dict:
        passed: ProductTemplateMetadata = data
        return passed
    model = _new(ProductTemplateMetadata)
    unknown = len(data) - 5
    if "variantAttributesSchema" in data:
        model.variant_attributes_schema = data["variantAttributesSchema"]
    else:
        model.variant_attributes_schema = _absent
        unknown += 1
    if "templateAttributesSchema" in data:
        model.template_attributes_schema = data["templateAttributesSchema"]
    else:
        model.template_attributes_schema = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    if "modifiedAt" in data:
        model.modified_at = data["modifiedAt"]
    else:
        model.modified_at = _absent
        unknown += 1
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
