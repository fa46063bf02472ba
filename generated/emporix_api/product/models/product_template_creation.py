from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import product_template_attribute as _product_template_attribute
    from .product_template_attribute import ProductTemplateAttribute
else:
    _product_template_attribute = Deferred(globals(), "product_template_attribute")

NAMES = frozenset(
    {
        "name",
        "attributes",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ProductTemplateCreation(Model):
    """Request of `product_templates.create`.

    Attributes:
        name: Required.
        attributes: Required.
    """

    name: dict[str, str]
    """Required."""
    attributes: list[ProductTemplateAttribute]
    """Required."""
    id: Maybe[str] = UNSET
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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateCreation:
        return decode(data)


def decode(data: Any) -> ProductTemplateCreation:
    if type(data) is not dict:
        passed: ProductTemplateCreation = data
        return passed
    model = _new(ProductTemplateCreation)
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
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
