from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import brand as _brand
    from . import label as _label
    from . import product_metadata_with_version as _product_metadata_with_version
    from . import related_item as _related_item
    from . import template_reference as _template_reference
    from . import vendor as _vendor
    from .brand import Brand
    from .label import Label
    from .product_metadata_with_version import ProductMetadataWithVersion
    from .related_item import RelatedItem
    from .template_reference import TemplateReference
    from .vendor import Vendor
else:
    _brand = Deferred(globals(), "brand")
    _label = Deferred(globals(), "label")
    _product_metadata_with_version = Deferred(globals(), "product_metadata_with_version")
    _related_item = Deferred(globals(), "related_item")
    _template_reference = Deferred(globals(), "template_reference")
    _vendor = Deferred(globals(), "vendor")

NAMES = frozenset(
    {
        "name",
        "code",
        "description",
        "vendor",
        "taxClasses",
        "published",
        "weightDependent",
        "mixins",
        "relatedItems",
        "brandId",
        "brand",
        "labelIds",
        "labels",
        "metadata",
        "template",
        "productType",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BasicProductUpdate(Model):
    """Request of `products.upsert`.

    Attributes:
        code: 1 or more characters.
        published: Default `False`.
        product_type: Only `'BASIC'`.
    """

    name: Maybe[str | dict[str, str]] = UNSET
    code: Maybe[str] = UNSET
    """1 or more characters."""
    description: Maybe[str | dict[str, str]] = UNSET
    vendor: Maybe[Vendor] = UNSET
    tax_classes: Maybe[dict[str, str]] = UNSET
    published: Maybe[bool] = UNSET
    """Default `False`."""
    weight_dependent: Maybe[bool] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    related_items: Maybe[list[RelatedItem]] = UNSET
    brand_id: Maybe[str] = UNSET
    brand: Maybe[Brand] = UNSET
    label_ids: Maybe[list[str]] = UNSET
    labels: Maybe[list[Label]] = UNSET
    metadata: Maybe[ProductMetadataWithVersion] = UNSET
    template: Maybe[TemplateReference] = UNSET
    product_type: Maybe[Literal["BASIC"] | str] = UNSET
    """Only `'BASIC'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.vendor) is not UNSET:
            data["vendor"] = value
        if (value := self.tax_classes) is not UNSET:
            data["taxClasses"] = value
        if (value := self.published) is not UNSET:
            data["published"] = value
        if (value := self.weight_dependent) is not UNSET:
            data["weightDependent"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.related_items) is not UNSET:
            data["relatedItems"] = value
        if (value := self.brand_id) is not UNSET:
            data["brandId"] = value
        if (value := self.brand) is not UNSET:
            data["brand"] = value
        if (value := self.label_ids) is not UNSET:
            data["labelIds"] = value
        if (value := self.labels) is not UNSET:
            data["labels"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.template) is not UNSET:
            data["template"] = value
        if (value := self.product_type) is not UNSET:
            data["productType"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> BasicProductUpdate:
        return decode(data)


def decode(data: Any) -> BasicProductUpdate:
    if type(data) is not dict:
        passed: BasicProductUpdate = data
        return passed
    model = _new(BasicProductUpdate)
    unknown = len(data) - 16
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "vendor" in data:
        value = data["vendor"]
        model.vendor = _vendor.decode(value) if type(value) is dict else value
    else:
        model.vendor = _absent
        unknown += 1
    if "taxClasses" in data:
        model.tax_classes = data["taxClasses"]
    else:
        model.tax_classes = _absent
        unknown += 1
    if "published" in data:
        model.published = data["published"]
    else:
        model.published = _absent
        unknown += 1
    if "weightDependent" in data:
        model.weight_dependent = data["weightDependent"]
    else:
        model.weight_dependent = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "relatedItems" in data:
        value = data["relatedItems"]
        model.related_items = [_related_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.related_items = _absent
        unknown += 1
    if "brandId" in data:
        model.brand_id = data["brandId"]
    else:
        model.brand_id = _absent
        unknown += 1
    if "brand" in data:
        value = data["brand"]
        model.brand = _brand.decode(value) if type(value) is dict else value
    else:
        model.brand = _absent
        unknown += 1
    if "labelIds" in data:
        model.label_ids = data["labelIds"]
    else:
        model.label_ids = _absent
        unknown += 1
    if "labels" in data:
        value = data["labels"]
        model.labels = [_label.decode(item) for item in value] if type(value) is list else value
    else:
        model.labels = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _product_metadata_with_version.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "template" in data:
        value = data["template"]
        model.template = _template_reference.decode(value) if type(value) is dict else value
    else:
        model.template = _absent
        unknown += 1
    if "productType" in data:
        model.product_type = data["productType"]
    else:
        model.product_type = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
