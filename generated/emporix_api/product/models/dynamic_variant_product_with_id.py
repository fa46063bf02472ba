from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import brand as _brand
from . import dynamic_variant_attribute as _dynamic_variant_attribute
from . import dynamic_variant_product_metadata_get as _dynamic_variant_product_metadata_get
from . import label as _label
from . import media_item as _media_item
from . import related_item as _related_item
from . import variant_map_entry as _variant_map_entry
from . import vendor as _vendor

if TYPE_CHECKING:
    from .brand import Brand
    from .dynamic_variant_attribute import DynamicVariantAttribute
    from .dynamic_variant_product_metadata_get import DynamicVariantProductMetadataGet
    from .label import Label
    from .media_item import MediaItem
    from .related_item import RelatedItem
    from .variant_map_entry import VariantMapEntry
    from .vendor import Vendor

NAMES = frozenset(
    {
        "id",
        "yrn",
        "code",
        "name",
        "description",
        "productType",
        "published",
        "sellable",
        "parentVariantId",
        "parentVariantPath",
        "dynamicVariantType",
        "ownVariantAttributes",
        "inheritedVariantAttributes",
        "variants",
        "taxClasses",
        "vendor",
        "brandId",
        "brand",
        "labelIds",
        "labels",
        "categoryIds",
        "customerSegmentIds",
        "relatedItems",
        "weightDependent",
        "mixins",
        "media",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DynamicVariantProductWithId:
    id: str | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    description: str | dict[str, str] | None | Unset = UNSET
    product_type: Literal["DYNAMIC_VARIANT"] | str | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    sellable: bool | None | Unset = UNSET
    parent_variant_id: str | None | Unset = UNSET
    parent_variant_path: list[str] | None | Unset = UNSET
    dynamic_variant_type: str | None | Unset = UNSET
    own_variant_attributes: dict[str, DynamicVariantAttribute] | None | Unset = UNSET
    inherited_variant_attributes: dict[str, DynamicVariantAttribute] | None | Unset = UNSET
    variants: dict[str, VariantMapEntry] | None | Unset = UNSET
    tax_classes: dict[str, str] | None | Unset = UNSET
    vendor: Vendor | None | Unset = UNSET
    brand_id: str | None | Unset = UNSET
    brand: Brand | None | Unset = UNSET
    label_ids: list[str] | None | Unset = UNSET
    labels: list[Label] | None | Unset = UNSET
    category_ids: list[str] | None | Unset = UNSET
    customer_segment_ids: list[str] | None | Unset = UNSET
    related_items: list[RelatedItem] | None | Unset = UNSET
    weight_dependent: bool | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    media: list[MediaItem] | None | Unset = UNSET
    metadata: DynamicVariantProductMetadataGet | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.yrn
        if value is not UNSET:
            data["yrn"] = value
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.description
        if value is not UNSET:
            data["description"] = encode(value)
        value = self.product_type
        if value is not UNSET:
            data["productType"] = value
        value = self.published
        if value is not UNSET:
            data["published"] = value
        value = self.sellable
        if value is not UNSET:
            data["sellable"] = value
        value = self.parent_variant_id
        if value is not UNSET:
            data["parentVariantId"] = value
        value = self.parent_variant_path
        if value is not UNSET:
            data["parentVariantPath"] = encode(value)
        value = self.dynamic_variant_type
        if value is not UNSET:
            data["dynamicVariantType"] = value
        value = self.own_variant_attributes
        if value is not UNSET:
            data["ownVariantAttributes"] = encode(value)
        value = self.inherited_variant_attributes
        if value is not UNSET:
            data["inheritedVariantAttributes"] = encode(value)
        value = self.variants
        if value is not UNSET:
            data["variants"] = encode(value)
        value = self.tax_classes
        if value is not UNSET:
            data["taxClasses"] = encode(value)
        value = self.vendor
        if value is not UNSET:
            data["vendor"] = encode(value)
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
        value = self.category_ids
        if value is not UNSET:
            data["categoryIds"] = encode(value)
        value = self.customer_segment_ids
        if value is not UNSET:
            data["customerSegmentIds"] = encode(value)
        value = self.related_items
        if value is not UNSET:
            data["relatedItems"] = encode(value)
        value = self.weight_dependent
        if value is not UNSET:
            data["weightDependent"] = value
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.media
        if value is not UNSET:
            data["media"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantProductWithId:
        return decode(data)


def decode(data: Any) -> DynamicVariantProductWithId:
    if type(data) is not dict:
        passed: DynamicVariantProductWithId = data
        return passed
    get: Any = data.get
    model = _new(DynamicVariantProductWithId)
    model.id = get("id", UNSET)
    model.yrn = get("yrn", UNSET)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.product_type = get("productType", UNSET)
    model.published = get("published", UNSET)
    model.sellable = get("sellable", UNSET)
    model.parent_variant_id = get("parentVariantId", UNSET)
    model.parent_variant_path = get("parentVariantPath", UNSET)
    model.dynamic_variant_type = get("dynamicVariantType", UNSET)
    value = get("ownVariantAttributes", UNSET)
    model.own_variant_attributes = (
        {name: _dynamic_variant_attribute.decode(value0) for name, value0 in value.items()}
        if type(value) is dict
        else value
    )
    value = get("inheritedVariantAttributes", UNSET)
    model.inherited_variant_attributes = (
        {name: _dynamic_variant_attribute.decode(value0) for name, value0 in value.items()}
        if type(value) is dict
        else value
    )
    value = get("variants", UNSET)
    model.variants = (
        {name: _variant_map_entry.decode(value0) for name, value0 in value.items()} if type(value) is dict else value
    )
    model.tax_classes = get("taxClasses", UNSET)
    value = get("vendor", UNSET)
    model.vendor = _vendor.decode(value) if type(value) is dict else value
    model.brand_id = get("brandId", UNSET)
    value = get("brand", UNSET)
    model.brand = _brand.decode(value) if type(value) is dict else value
    model.label_ids = get("labelIds", UNSET)
    value = get("labels", UNSET)
    model.labels = [_label.decode(item) for item in value] if type(value) is list else value
    model.category_ids = get("categoryIds", UNSET)
    model.customer_segment_ids = get("customerSegmentIds", UNSET)
    value = get("relatedItems", UNSET)
    model.related_items = [_related_item.decode(item) for item in value] if type(value) is list else value
    model.weight_dependent = get("weightDependent", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("media", UNSET)
    model.media = [_media_item.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _dynamic_variant_product_metadata_get.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
