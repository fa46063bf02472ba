from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import product_template_attribute as _product_template_attribute
    from . import product_template_metadata as _product_template_metadata
    from .product_template_attribute import ProductTemplateAttribute
    from .product_template_metadata import ProductTemplateMetadata
else:
    _product_template_attribute = Deferred(globals(), "product_template_attribute")
    _product_template_metadata = Deferred(globals(), "product_template_metadata")

NAMES = frozenset(
    {
        "name",
        "attributes",
        "id",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ProductTemplate(Model):
    """Response of `product_templates.list` and `product_templates.get`."""

    name: Maybe[dict[str, str]] = UNSET
    attributes: Maybe[list[ProductTemplateAttribute]] = UNSET
    id: Maybe[str] = UNSET
    metadata: Maybe[ProductTemplateMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplate:
        return decode(data)


def decode(data: Any) -> ProductTemplate:
    if type(data) is not dict:
        passed: ProductTemplate = data
        return passed
    model = _new(ProductTemplate)
    unknown = len(data) - 4
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "attributes" in data:
        value = data["attributes"]
        model.attributes = (
            [_product_template_attribute.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.attributes = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _product_template_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
