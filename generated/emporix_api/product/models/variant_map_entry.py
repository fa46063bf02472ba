from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import dynamic_variant_attribute as _dynamic_variant_attribute

if TYPE_CHECKING:
    from .dynamic_variant_attribute import DynamicVariantAttribute

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


@attrs.define(kw_only=True, repr=False)
class VariantMapEntry:
    version: int | None | Unset = UNSET
    code: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    parent_variant_id: str | None | Unset = UNSET
    sellable: bool | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    dynamic_variant_type: str | None | Unset = UNSET
    variant_attributes: dict[str, DynamicVariantAttribute] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> VariantMapEntry:
        return decode(data)


def decode(data: Any) -> VariantMapEntry:
    if type(data) is not dict:
        passed: VariantMapEntry = data
        return passed
    get: Any = data.get
    model = _new(VariantMapEntry)
    model.version = get("version", UNSET)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.parent_variant_id = get("parentVariantId", UNSET)
    model.sellable = get("sellable", UNSET)
    model.published = get("published", UNSET)
    model.dynamic_variant_type = get("dynamicVariantType", UNSET)
    value = get("variantAttributes", UNSET)
    model.variant_attributes = (
        {name: _dynamic_variant_attribute.decode(value0) for name, value0 in value.items()}
        if type(value) is dict
        else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
