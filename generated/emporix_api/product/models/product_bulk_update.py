from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import basic_product_bulk_update as _basic_product_bulk_update
from . import bundle_product_bulk_update as _bundle_product_bulk_update
from . import dynamic_variant_product_bulk_update as _dynamic_variant_product_bulk_update
from . import parent_variant_product_bulk_update as _parent_variant_product_bulk_update
from . import variant_product_bulk_update as _variant_product_bulk_update

if TYPE_CHECKING:
    from .basic_product_bulk_update import BasicProductBulkUpdate
    from .bundle_product_bulk_update import BundleProductBulkUpdate
    from .dynamic_variant_product_bulk_update import DynamicVariantProductBulkUpdate
    from .parent_variant_product_bulk_update import ParentVariantProductBulkUpdate
    from .variant_product_bulk_update import VariantProductBulkUpdate

ProductBulkUpdate: TypeAlias = "BasicProductBulkUpdate | BundleProductBulkUpdate | ParentVariantProductBulkUpdate | VariantProductBulkUpdate | DynamicVariantProductBulkUpdate"
"""One of several models, told apart by `productType`."""


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
