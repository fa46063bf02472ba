from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import basic_product as _basic_product
    from . import bundle_product as _bundle_product
    from . import dynamic_variant_product as _dynamic_variant_product
    from . import parent_variant_product as _parent_variant_product
    from . import variant_product as _variant_product
    from .basic_product import BasicProduct
    from .bundle_product import BundleProduct
    from .dynamic_variant_product import DynamicVariantProduct
    from .parent_variant_product import ParentVariantProduct
    from .variant_product import VariantProduct

    Product: TypeAlias = BasicProduct | BundleProduct | ParentVariantProduct | VariantProduct | DynamicVariantProduct
    """One of 5 models, told apart by `productType`."""
else:
    _basic_product = Deferred(globals(), "basic_product")
    _bundle_product = Deferred(globals(), "bundle_product")
    _parent_variant_product = Deferred(globals(), "parent_variant_product")
    _variant_product = Deferred(globals(), "variant_product")
    _dynamic_variant_product = Deferred(globals(), "dynamic_variant_product")

    class Product(metaclass=Union):
        """Response of `products.search`, `products.list` and `products.get`.

        One of 5 models, told apart by `productType`.

        - `BasicProduct`: 'BASIC'
        - `BundleProduct`: 'BUNDLE'
        - `ParentVariantProduct`: 'PARENT_VARIANT'
        - `VariantProduct`: 'VARIANT'
        - `DynamicVariantProduct`: 'DYNAMIC_VARIANT'

        Attributes of all:
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
            id: `str`.
            yrn: `str`.
            media: `list[MediaItem]`.
            customer_segment_ids: `list[str]`.
            category_ids: `list[str]`.

        Attributes of `BasicProduct`:
            metadata: `ProductMetadata`.
            template: `TemplateReference`.
            product_type: `str`. Only `'BASIC'`.

        Attributes of `BundleProduct`:
            metadata: `ProductMetadata`.
            template: `TemplateReference`.
            bundled_products: `list[BundledProduct]`.
            product_type: `str`. Only `'BUNDLE'`.

        Attributes of `ParentVariantProduct`:
            metadata: `ProductMetadata`.
            template: `TemplateReference`.
            variant_attributes: `dict[str, list[AttributeValue]]`.
            product_type: `str`. Only `'PARENT_VARIANT'`.

        Attributes of `VariantProduct`:
            metadata: `VariantProductMetadata`.
            parent_variant_id: `str`.
            product_type: `str`. Only `'VARIANT'`.

        Attributes of `DynamicVariantProduct`:
            product_type: `str`. Only `'DYNAMIC_VARIANT'`.
            sellable: `bool`.
            parent_variant_id: `str`.
            parent_variant_path: `list[str]`.
            dynamic_variant_type: `str`.
            own_variant_attributes: `dict[str, DynamicVariantAttribute]`.
            inherited_variant_attributes: `dict[str, DynamicVariantAttribute]`.
            variants: `dict[str, VariantMapEntry]`.
            metadata: `DynamicVariantProductMetadata`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "BasicProduct",
                "BundleProduct",
                "ParentVariantProduct",
                "VariantProduct",
                "DynamicVariantProduct",
            }
        )


def decode(data: Any) -> Product:
    if type(data) is not dict:
        passed: Product = data
        return passed
    kind = data.get("productType")
    if kind == "BASIC":
        return _basic_product.decode(data)
    if kind == "BUNDLE":
        return _bundle_product.decode(data)
    if kind == "PARENT_VARIANT":
        return _parent_variant_product.decode(data)
    if kind == "VARIANT":
        return _variant_product.decode(data)
    if kind == "DYNAMIC_VARIANT":
        return _dynamic_variant_product.decode(data)
    chosen: Product = closest(
        data,
        _basic_product,
        _bundle_product,
        _parent_variant_product,
        _variant_product,
        _dynamic_variant_product,
    )
    return chosen
