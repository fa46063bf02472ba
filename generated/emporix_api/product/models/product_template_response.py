from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import product_template_attribute as _product_template_attribute
from . import product_template_metadata as _product_template_metadata

if TYPE_CHECKING:
    from .product_template_attribute import ProductTemplateAttribute
    from .product_template_metadata import ProductTemplateMetadata

NAMES = frozenset(
    {
        "name",
        "attributes",
        "id",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ProductTemplateResponse:
    name: dict[str, str] | None | Unset = UNSET
    attributes: list[ProductTemplateAttribute] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    metadata: ProductTemplateMetadata | None | Unset = UNSET
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
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateResponse:
        return decode(data)


def decode(data: Any) -> ProductTemplateResponse:
    if type(data) is not dict:
        passed: ProductTemplateResponse = data
        return passed
    get: Any = data.get
    model = _new(ProductTemplateResponse)
    model.name = get("name", UNSET)
    value = get("attributes", UNSET)
    model.attributes = [_product_template_attribute.decode(item) for item in value] if type(value) is list else value
    model.id = get("id", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _product_template_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
