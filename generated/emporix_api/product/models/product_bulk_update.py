from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import basic_product_bulk_update as _basic_product_bulk_update
    from . import bundle_product_bulk_update as _bundle_product_bulk_update
    from . import dynamic_variant_product_bulk_update as _dynamic_variant_product_bulk_update
    from . import parent_variant_product_bulk_update as _parent_variant_product_bulk_update
    from . import variant_product_bulk_update as _variant_product_bulk_update
    from .basic_product_bulk_update import BasicProductBulkUpdate
    from .bundle_product_bulk_update import BundleProductBulkUpdate
    from .dynamic_variant_product_bulk_update import DynamicVariantProductBulkUpdate
    from .parent_variant_product_bulk_update import ParentVariantProductBulkUpdate
    from .variant_product_bulk_update import VariantProductBulkUpdate

    ProductBulkUpdate: TypeAlias = (
        BasicProductBulkUpdate
        | BundleProductBulkUpdate
        | ParentVariantProductBulkUpdate
        | VariantProductBulkUpdate
        | DynamicVariantProductBulkUpdate
    )
    """One of 5 models, told apart by `productType`."""
else:
    _basic_product_bulk_update = Deferred(globals(), "basic_product_bulk_update")
    _bundle_product_bulk_update = Deferred(globals(), "bundle_product_bulk_update")
    _parent_variant_product_bulk_update = Deferred(globals(), "parent_variant_product_bulk_update")
    _variant_product_bulk_update = Deferred(globals(), "variant_product_bulk_update")
    _dynamic_variant_product_bulk_update = Deferred(globals(), "dynamic_variant_product_bulk_update")

    class ProductBulkUpdate(metaclass=Union):
        """Request of `products.upsert_many`.

        One of 5 models, told apart by `productType`.

        - `BasicProductBulkUpdate`: 'BASIC'
        - `BundleProductBulkUpdate`: 'BUNDLE'
        - `ParentVariantProductBulkUpdate`: 'PARENT_VARIANT'
        - `VariantProductBulkUpdate`: 'VARIANT'
        - `DynamicVariantProductBulkUpdate`: 'DYNAMIC_VARIANT'

        Attributes of all:
            id: `str`. Required.
            name: `str | dict[str, str]`.
            code: `str`. 1 or more characters.
            description: `str | dict[str, str]`.
            vendor: `Vendor`.
            tax_classes: `dict[str, str]`.
            published: `bool`. Default `False`.
            weight_dependent: `bool`.
            mixins: `dict[str, Any]`.
            related_items: `list[RelatedItem]`.
            brand_id: `str`.
            brand: `Brand`.
            label_ids: `list[str]`.
            labels: `list[Label]`.

        Attributes of `BasicProductBulkUpdate`:
            metadata: `ProductMetadataWithVersion`.
            template: `TemplateReference`.
            product_type: `str`. Only `'BASIC'`.

        Attributes of `BundleProductBulkUpdate`:
            bundled_products: `list[BundledProduct]`. Required.
            product_type: `str`. Only `'BUNDLE'`; required.
            metadata: `ProductMetadataWithVersion`.
            template: `TemplateReference`.

        Attributes of `ParentVariantProductBulkUpdate`:
            template: `TemplateReference`. Required.
            variant_attributes: `dict[str, list[AttributeValue]]`. Required.
            metadata: `ProductMetadataWithVersion`.
            product_type: `str`. Only `'PARENT_VARIANT'`.

        Attributes of `VariantProductBulkUpdate`:
            metadata: `VariantProductMetadataWithVersion`.
            product_type: `str`. Only `'VARIANT'`.
            parent_variant_id: `str`.

        Attributes of `DynamicVariantProductBulkUpdate`:
            metadata: `ProductMetadataWithVersion`.
            parent_variant_id: `str`.
            dynamic_variant_type: `str`.
            sellable: `bool`.
            own_variant_attributes: `dict[str, DynamicVariantAttribute]`.
            product_type: `str`. Only `'DYNAMIC_VARIANT'`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "BasicProductBulkUpdate",
                "BundleProductBulkUpdate",
                "ParentVariantProductBulkUpdate",
                "VariantProductBulkUpdate",
                "DynamicVariantProductBulkUpdate",
            }
        )


def decode(data: Any) -> ProductBulkUpdate:
    if type(data) is not dict:
        passed: ProductBulkUpdate = data
        return passed
    kind = data.get("productType")
    if kind == "BASIC":
        return _basic_product_bulk_update.decode(data)
    if kind == "BUNDLE":
        return _bundle_product_bulk_update.decode(data)
    if kind == "PARENT_VARIANT":
        return _parent_variant_product_bulk_update.decode(data)
    if kind == "VARIANT":
        return _variant_product_bulk_update.decode(data)
    if kind == "DYNAMIC_VARIANT":
        return _dynamic_variant_product_bulk_update.decode(data)
    chosen: ProductBulkUpdate = closest(
        data,
        _basic_product_bulk_update,
        _bundle_product_bulk_update,
        _parent_variant_product_bulk_update,
        _variant_product_bulk_update,
        _dynamic_variant_product_bulk_update,
    )
    return chosen
