from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import attribute_value as _attribute_value
from . import product_template_attribute_metadata as _product_template_attribute_metadata

if TYPE_CHECKING:
    from .attribute_value import AttributeValue
    from .product_template_attribute_metadata import ProductTemplateAttributeMetadata

NAMES = frozenset(
    {
        "key",
        "name",
        "type",
        "metadata",
        "values",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ProductTemplateAttribute:
    key: str | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    metadata: ProductTemplateAttributeMetadata | None | Unset = UNSET
    values: list[AttributeValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not UNSET:
            data["key"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.values) is not UNSET:
            data["values"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateAttribute:
        return decode(data)


def decode(data: Any) -> ProductTemplateAttribute:
    if type(data) is not dict:
        passed: ProductTemplateAttribute = data
        return passed
    get: Any = data.get
    model = _new(ProductTemplateAttribute)
    model.key = get("key", UNSET)
    model.name = get("name", UNSET)
    model.type_ = get("type", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _product_template_attribute_metadata.decode(value) if type(value) is dict else value
    value = get("values", UNSET)
    model.values = [_attribute_value.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
