from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import attribute_value as _attribute_value
    from . import product_template_attribute_metadata as _product_template_attribute_metadata
    from .attribute_value import AttributeValue
    from .product_template_attribute_metadata import ProductTemplateAttributeMetadata
else:
    _attribute_value = Deferred(globals(), "attribute_value")
    _product_template_attribute_metadata = Deferred(globals(), "product_template_attribute_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ProductTemplateAttribute(Model):
    """Part of `ProductTemplate`, `ProductTemplateCreation` and `ProductTemplateUpdate`.

    Attributes:
        key: Required in requests.
        name: Required in requests.
        type_: Required in requests.
        metadata: Required in requests.
    """

    key: Maybe[str] = UNSET
    """Required in requests."""
    name: Maybe[dict[str, str]] = UNSET
    """Required in requests."""
    type_: Maybe[str] = UNSET
    """Required in requests."""
    metadata: Maybe[ProductTemplateAttributeMetadata] = UNSET
    """Required in requests."""
    values: Maybe[list[AttributeValue]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateAttribute:
        return decode(data)


def decode(data: Any) -> ProductTemplateAttribute:
    if type(data) is not dict:
        passed: ProductTemplateAttribute = data
        return passed
    model = _new(ProductTemplateAttribute)
    unknown = len(data) - 5
    if "key" in data:
        model.key = data["key"]
    else:
        model.key = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _product_template_attribute_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "values" in data:
        value = data["values"]
        model.values = [_attribute_value.decode(item) for item in value] if type(value) is list else value
    else:
        model.values = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
