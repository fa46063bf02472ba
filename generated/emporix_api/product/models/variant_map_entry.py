from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import dynamic_variant_attribute as _dynamic_variant_attribute
    from .dynamic_variant_attribute import DynamicVariantAttribute
else:
    _dynamic_variant_attribute = Deferred(globals(), "dynamic_variant_attribute")

NAMES = frozenset(
    {
        "version",
        "code",
        "name",
        "parentVariantId",
        "sellable",
        "published",
        "dynamicVariantType",
        "variantAttributes",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class VariantMapEntry(Model):
    """Part of `DynamicVariantProduct`."""

    version: Maybe[int] = UNSET
    code: Maybe[str] = UNSET
    name: Maybe[str | dict[str, str]] = UNSET
    parent_variant_id: Maybe[str] = UNSET
    sellable: Maybe[bool] = UNSET
    published: Maybe[bool] = UNSET
    dynamic_variant_type: Maybe[str] = UNSET
    variant_attributes: Maybe[dict[str, DynamicVariantAttribute]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.version) is not UNSET:
            data["version"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.parent_variant_id) is not UNSET:
            data["parentVariantId"] = value
        if (value := self.sellable) is not UNSET:
            data["sellable"] = value
        if (value := self.published) is not UNSET:
            data["published"] = value
        if (value := self.dynamic_variant_type) is not UNSET:
            data["dynamicVariantType"] = value
        if (value := self.variant_attributes) is not UNSET:
            data["variantAttributes"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> VariantMapEntry:
        return decode(data)


def decode(data: Any) -> VariantMapEntry:
    if type(data) is not dict:
        passed: VariantMapEntry = data
        return passed
    model = _new(VariantMapEntry)
    unknown = len(data) - 8
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "parentVariantId" in data:
        model.parent_variant_id = data["parentVariantId"]
    else:
        model.parent_variant_id = _absent
        unknown += 1
    if "sellable" in data:
        model.sellable = data["sellable"]
    else:
        model.sellable = _absent
        unknown += 1
    if "published" in data:
        model.published = data["published"]
    else:
        model.published = _absent
        unknown += 1
    if "dynamicVariantType" in data:
        model.dynamic_variant_type = data["dynamicVariantType"]
    else:
        model.dynamic_variant_type = _absent
        unknown += 1
    if "variantAttributes" in data:
        value = data["variantAttributes"]
        model.variant_attributes = (
            {name: _dynamic_variant_attribute.decode(value0) for name, value0 in value.items()}
            if type(value) is dict
            else value
        )
    else:
        model.variant_attributes = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
