from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import bundle_product as _bundle_product
from . import media as _media
from . import mixins_metadata as _mixins_metadata
from . import vendor as _vendor

if TYPE_CHECKING:
    from .bundle_product import BundleProduct
    from .media import Media
    from .mixins_metadata import MixinsMetadata
    from .vendor import Vendor

NAMES = frozenset(
    {
        "id",
        "sku",
        "code",
        "name",
        "localizedName",
        "description",
        "published",
        "productType",
        "bundledProducts",
        "images",
        "vendor",
        "mixins",
        "parentVariantId",
        "parentVariantPath",
        "ownVariantAttributes",
        "inheritedVariantAttributes",
        "sellable",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Product:
    id: str | None | Unset = UNSET
    sku: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    localized_name: dict[str, str] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    product_type: Literal["BASIC", "BUNDLE", "DYNAMIC_VARIANT", "VARIANT"] | str | None | Unset = UNSET
    bundled_products: list[BundleProduct] | None | Unset = UNSET
    images: list[Media] | None | Unset = UNSET
    vendor: Vendor | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    parent_variant_id: str | None | Unset = UNSET
    parent_variant_path: list[str] | None | Unset = UNSET
    own_variant_attributes: dict[str, Any] | None | Unset = UNSET
    inherited_variant_attributes: dict[str, Any] | None | Unset = UNSET
    sellable: bool | None | Unset = UNSET
    metadata: MixinsMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.sku) is not UNSET:
            data["sku"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.published) is not UNSET:
            data["published"] = value
        if (value := self.product_type) is not UNSET:
            data["productType"] = value
        if (value := self.bundled_products) is not UNSET:
            data["bundledProducts"] = value
        if (value := self.images) is not UNSET:
            data["images"] = value
        if (value := self.vendor) is not UNSET:
            data["vendor"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.parent_variant_id) is not UNSET:
            data["parentVariantId"] = value
        if (value := self.parent_variant_path) is not UNSET:
            data["parentVariantPath"] = value
        if (value := self.own_variant_attributes) is not UNSET:
            data["ownVariantAttributes"] = value
        if (value := self.inherited_variant_attributes) is not UNSET:
            data["inheritedVariantAttributes"] = value
        if (value := self.sellable) is not UNSET:
            data["sellable"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Product:
        return decode(data)


def decode(data: Any) -> Product:
    if type(data) is not dict:
        passed: Product = data
        return passed
    get: Any = data.get
    model = _new(Product)
    model.id = get("id", UNSET)
    model.sku = get("sku", UNSET)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.localized_name = get("localizedName", UNSET)
    model.description = get("description", UNSET)
    model.published = get("published", UNSET)
    model.product_type = get("productType", UNSET)
    value = get("bundledProducts", UNSET)
    model.bundled_products = [_bundle_product.decode(item) for item in value] if type(value) is list else value
    value = get("images", UNSET)
    model.images = [_media.decode(item) for item in value] if type(value) is list else value
    value = get("vendor", UNSET)
    model.vendor = _vendor.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.parent_variant_id = get("parentVariantId", UNSET)
    model.parent_variant_path = get("parentVariantPath", UNSET)
    model.own_variant_attributes = get("ownVariantAttributes", UNSET)
    model.inherited_variant_attributes = get("inheritedVariantAttributes", UNSET)
    model.sellable = get("sellable", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _mixins_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
