from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import product_template_attribute as _product_template_attribute

if TYPE_CHECKING:
    from .product_template_attribute import ProductTemplateAttribute

NAMES = frozenset(
    {
        "name",
        "attributes",
        "id",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ProductTemplateCreation:
    name: dict[str, str]
    attributes: list[ProductTemplateAttribute]
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.attributes) is not UNSET:
            data["attributes"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateCreation:
        return decode(data)


def decode(data: Any) -> ProductTemplateCreation:
    if type(data) is not dict:
        passed: ProductTemplateCreation = data
        return passed
    get: Any = data.get
    model = _new(ProductTemplateCreation)
    model.name = get("name", UNSET)
    value = get("attributes", UNSET)
    model.attributes = [_product_template_attribute.decode(item) for item in value] if type(value) is list else value
    model.id = get("id", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
