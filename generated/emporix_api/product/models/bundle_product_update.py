from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode
from . import brand as _brand

if TYPE_CHECKING:
    from .brand import Brand

NAMES = frozenset(
    {
        "bundledProducts",
        "productType",
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
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class BundleProductUpdate:
    bundled_products: list[dict[str, Any]]
    product_type: Literal["BUNDLE"] | str
    name: str | dict[str, Any] | None | Unset = UNSET
    code: str | None | Unset = UNSET
    description: str | dict[str, Any] | None | Unset = UNSET
    vendor: dict[str, Any] | None | Unset = UNSET
    tax_classes: dict[str, Any] | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    weight_dependent: bool | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    related_items: list[dict[str, Any]] | None | Unset = UNSET
    brand_id: str | None | Unset = UNSET
    brand: Brand | None | Unset = UNSET
    label_ids: list[str] | None | Unset = UNSET
    labels: list[dict[str, Any]] | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    template: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.bundled_products
        if value is not UNSET:
            data["bundledProducts"] = encode(value)
        value = self.product_type
        if value is not UNSET:
            data["productType"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.description
        if value is not UNSET:
            data["description"] = encode(value)
        value = self.vendor
        if value is not UNSET:
            data["vendor"] = encode(value)
        value = self.tax_classes
        if value is not UNSET:
            data["taxClasses"] = encode(value)
        value = self.published
        if value is not UNSET:
            data["published"] = value
        value = self.weight_dependent
        if value is not UNSET:
            data["weightDependent"] = value
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.related_items
        if value is not UNSET:
            data["relatedItems"] = encode(value)
        value = self.brand_id
        if value is not UNSET:
            data["brandId"] = value
        value = self.brand
        if value is not UNSET:
            data["brand"] = encode(value)
        value = self.label_ids
        if value is not UNSET:
            data["labelIds"] = encode(value)
        value = self.labels
        if value is not UNSET:
            data["labels"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.template
        if value is not UNSET:
            data["template"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> BundleProductUpdate:
        return decode(data)


def decode(data: Any) -> BundleProductUpdate:
    if type(data) is not dict:
        passed: BundleProductUpdate = data
        return passed
    get: Any = data.get
    model = _new(BundleProductUpdate)
    model.bundled_products = get("bundledProducts", UNSET)
    model.product_type = get("productType", UNSET)
    model.name = get("name", UNSET)
    model.code = get("code", UNSET)
    model.description = get("description", UNSET)
    model.vendor = get("vendor", UNSET)
    model.tax_classes = get("taxClasses", UNSET)
    model.published = get("published", UNSET)
    model.weight_dependent = get("weightDependent", UNSET)
    model.mixins = get("mixins", UNSET)
    model.related_items = get("relatedItems", UNSET)
    model.brand_id = get("brandId", UNSET)
    model.brand = _brand.decode(get("brand", UNSET))
    model.label_ids = get("labelIds", UNSET)
    model.labels = get("labels", UNSET)
    model.metadata = get("metadata", UNSET)
    model.template = get("template", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
