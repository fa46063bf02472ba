from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import bundle_product as _bundle_product
    from . import media as _media
    from . import mixins_metadata as _mixins_metadata
    from . import vendor as _vendor
    from .bundle_product import BundleProduct
    from .media import Media
    from .mixins_metadata import MixinsMetadata
    from .vendor import Vendor
else:
    _bundle_product = Deferred(globals(), "bundle_product")
    _media = Deferred(globals(), "media")
    _mixins_metadata = Deferred(globals(), "mixins_metadata")
    _vendor = Deferred(globals(), "vendor")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Product(Model):
    """Part of `OrderEntry`.

    Attributes:
        product_type: One of `'BASIC'`, `'VARIANT'`, `'BUNDLE'`, `'DYNAMIC_VARIANT'`.
    """

    id: Maybe[str] = UNSET
    sku: Maybe[str] = UNSET
    code: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    localized_name: Maybe[dict[str, str]] = UNSET
    description: Maybe[str] = UNSET
    published: Maybe[bool] = UNSET
    product_type: Maybe[Literal["BASIC", "BUNDLE", "DYNAMIC_VARIANT", "VARIANT"] | str] = UNSET
    """One of `'BASIC'`, `'VARIANT'`, `'BUNDLE'`, `'DYNAMIC_VARIANT'`."""
    bundled_products: Maybe[list[BundleProduct]] = UNSET
    images: Maybe[list[Media]] = UNSET
    vendor: Maybe[Vendor] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    parent_variant_id: Maybe[str] = UNSET
    parent_variant_path: Maybe[list[str]] = UNSET
    own_variant_attributes: Maybe[dict[str, Any]] = UNSET
    inherited_variant_attributes: Maybe[dict[str, Any]] = UNSET
    sellable: Maybe[bool] = UNSET
    metadata: Maybe[MixinsMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Product:
        return decode(data)


def decode(data: Any) -> Product:
    if type(data) is not dict:
        passed: Product = data
        return passed
    model = _new(Product)
    unknown = len(data) - 18
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "sku" in data:
        model.sku = data["sku"]
    else:
        model.sku = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "localizedName" in data:
        model.localized_name = data["localizedName"]
    else:
        model.localized_name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "published" in data:
        model.published = data["published"]
    else:
        model.published = _absent
        unknown += 1
    if "productType" in data:
        model.product_type = data["productType"]
    else:
        model.product_type = _absent
        unknown += 1
    if "bundledProducts" in data:
        value = data["bundledProducts"]
        model.bundled_products = [_bundle_product.decode(item) for item in value] if type(value) is list else value
    else:
        model.bundled_products = _absent
        unknown += 1
    if "images" in data:
        value = data["images"]
        model.images = [_media.decode(item) for item in value] if type(value) is list else value
    else:
        model.images = _absent
        unknown += 1
    if "vendor" in data:
        value = data["vendor"]
        model.vendor = _vendor.decode(value) if type(value) is dict else value
    else:
        model.vendor = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "parentVariantId" in data:
        model.parent_variant_id = data["parentVariantId"]
    else:
        model.parent_variant_id = _absent
        unknown += 1
    if "parentVariantPath" in data:
        model.parent_variant_path = data["parentVariantPath"]
    else:
        model.parent_variant_path = _absent
        unknown += 1
    if "ownVariantAttributes" in data:
        model.own_variant_attributes = data["ownVariantAttributes"]
    else:
        model.own_variant_attributes = _absent
        unknown += 1
    if "inheritedVariantAttributes" in data:
        model.inherited_variant_attributes = data["inheritedVariantAttributes"]
    else:
        model.inherited_variant_attributes = _absent
        unknown += 1
    if "sellable" in data:
        model.sellable = data["sellable"]
    else:
        model.sellable = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _mixins_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
