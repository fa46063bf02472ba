from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import basic_product_update as _basic_product_update
from . import bundle_product_update as _bundle_product_update
from . import dynamic_variant_product_update as _dynamic_variant_product_update
from . import parent_variant_product_update as _parent_variant_product_update
from . import variant_product_update as _variant_product_update

if TYPE_CHECKING:
    from .basic_product_update import BasicProductUpdate
    from .bundle_product_update import BundleProductUpdate
    from .dynamic_variant_product_update import DynamicVariantProductUpdate
    from .parent_variant_product_update import ParentVariantProductUpdate
    from .variant_product_update import VariantProductUpdate

ProductUpdate: TypeAlias = "BasicProductUpdate | BundleProductUpdate | ParentVariantProductUpdate | VariantProductUpdate | DynamicVariantProductUpdate"
"""One of several models, told apart by `productType`."""


def decode(data: Any) -> ProductUpdate:
    if type(data) is not dict:
        passed: ProductUpdate = data
        return passed
    kind = data.get("productType")
    if kind == "BASIC":
        return _basic_product_update.decode(data)
    if kind == "BUNDLE":
        return _bundle_product_update.decode(data)
    if kind == "PARENT_VARIANT":
        return _parent_variant_product_update.decode(data)
    if kind == "VARIANT":
        return _variant_product_update.decode(data)
    if kind == "DYNAMIC_VARIANT":
        return _dynamic_variant_product_update.decode(data)
    chosen: ProductUpdate = closest(
        data,
        _basic_product_update,
        _bundle_product_update,
        _parent_variant_product_update,
        _variant_product_update,
        _dynamic_variant_product_update,
    )
    return chosen
