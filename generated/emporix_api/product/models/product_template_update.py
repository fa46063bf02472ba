from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import product_template_attribute as _product_template_attribute
    from . import product_template_update_metadata as _product_template_update_metadata
    from .product_template_attribute import ProductTemplateAttribute
    from .product_template_update_metadata import ProductTemplateUpdateMetadata
else:
    _product_template_attribute = Deferred(globals(), "product_template_attribute")
    _product_template_update_metadata = Deferred(globals(), "product_template_update_metadata")

NAMES = frozenset(
    {
        "name",
        "attributes",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ProductTemplateUpdate(Model):
    """Request of `product_templates.replace`.

    Attributes:
        name: Required.
        attributes: Required.
        metadata: Required.
    """

    name: dict[str, str]
    """Required."""
    attributes: list[ProductTemplateAttribute]
    """Required."""
    metadata: ProductTemplateUpdateMetadata
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.attributes) is not UNSET:
            data["attributes"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateUpdate:
        return decode(data)


def decode(data: Any) -> ProductTemplateUpdate:
    if type(data) is not dict:
        passed: ProductTemplateUpdate = data
        return passed
    model = _new(ProductTemplateUpdate)
    unknown = len(data) - 3
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
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _product_template_update_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
