from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import basic_product_with_id as _basic_product_with_id
from . import bundle_product_with_id as _bundle_product_with_id
from . import dynamic_variant_product_with_id as _dynamic_variant_product_with_id
from . import parent_variant_product_with_id as _parent_variant_product_with_id
from . import variant_product_with_id as _variant_product_with_id

if TYPE_CHECKING:
    from .basic_product_with_id import BasicProductWithId
    from .bundle_product_with_id import BundleProductWithId
    from .dynamic_variant_product_with_id import DynamicVariantProductWithId
    from .parent_variant_product_with_id import ParentVariantProductWithId
    from .variant_product_with_id import VariantProductWithId

ProductWithId: TypeAlias = "BasicProductWithId | BundleProductWithId | ParentVariantProductWithId | VariantProductWithId | DynamicVariantProductWithId"
"""One of several models, told apart by `productType`."""


def decode(data: Any) -> ProductWithId:
    if type(data) is not dict:
        passed: ProductWithId = data
        return passed
    kind = data.get("productType")
    if kind == "BASIC":
        return _basic_product_with_id.decode(data)
    if kind == "BUNDLE":
        return _bundle_product_with_id.decode(data)
    if kind == "PARENT_VARIANT":
        return _parent_variant_product_with_id.decode(data)
    if kind == "VARIANT":
        return _variant_product_with_id.decode(data)
    if kind == "DYNAMIC_VARIANT":
        return _dynamic_variant_product_with_id.decode(data)
    chosen: ProductWithId = closest(
        data,
        _basic_product_with_id,
        _bundle_product_with_id,
        _parent_variant_product_with_id,
        _variant_product_with_id,
        _dynamic_variant_product_with_id,
    )
    return chosen
