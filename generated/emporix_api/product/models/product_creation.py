from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import basic_product_creation as _basic_product_creation
from . import bundle_product_creation as _bundle_product_creation
from . import dynamic_variant_product_creation as _dynamic_variant_product_creation
from . import parent_variant_product_creation as _parent_variant_product_creation
from . import variant_product_creation as _variant_product_creation

if TYPE_CHECKING:
    from .basic_product_creation import BasicProductCreation
    from .bundle_product_creation import BundleProductCreation
    from .dynamic_variant_product_creation import DynamicVariantProductCreation
    from .parent_variant_product_creation import ParentVariantProductCreation
    from .variant_product_creation import VariantProductCreation

ProductCreation: TypeAlias = "BasicProductCreation | BundleProductCreation | ParentVariantProductCreation | VariantProductCreation | DynamicVariantProductCreation"
"""One of several models, told apart by `productType`."""


def decode(data: Any) -> ProductCreation:
    if type(data) is not dict:
        passed: ProductCreation = data
        return passed
    kind = data.get("productType")
    if kind == "BASIC":
        return _basic_product_creation.decode(data)
    if kind == "BUNDLE":
        return _bundle_product_creation.decode(data)
    if kind == "PARENT_VARIANT":
        return _parent_variant_product_creation.decode(data)
    if kind == "VARIANT":
        return _variant_product_creation.decode(data)
    if kind == "DYNAMIC_VARIANT":
        return _dynamic_variant_product_creation.decode(data)
    chosen: ProductCreation = closest(
        data,
        _basic_product_creation,
        _bundle_product_creation,
        _parent_variant_product_creation,
        _variant_product_creation,
        _dynamic_variant_product_creation,
    )
    return chosen
