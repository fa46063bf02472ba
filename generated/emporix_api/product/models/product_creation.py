from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import basic_product_creation as _basic_product_creation
    from . import bundle_product_creation as _bundle_product_creation
    from . import dynamic_variant_product_creation as _dynamic_variant_product_creation
    from . import parent_variant_product_creation as _parent_variant_product_creation
    from . import variant_product_creation as _variant_product_creation
    from .basic_product_creation import BasicProductCreation
    from .bundle_product_creation import BundleProductCreation
    from .dynamic_variant_product_creation import DynamicVariantProductCreation
    from .parent_variant_product_creation import ParentVariantProductCreation
    from .variant_product_creation import VariantProductCreation

    ProductCreation: TypeAlias = (
        BasicProductCreation
        | BundleProductCreation
        | ParentVariantProductCreation
        | VariantProductCreation
        | DynamicVariantProductCreation
    )
    """One of 5 models, told apart by `productType`."""
else:
    _basic_product_creation = Deferred(globals(), "basic_product_creation")
    _bundle_product_creation = Deferred(globals(), "bundle_product_creation")
    _parent_variant_product_creation = Deferred(globals(), "parent_variant_product_creation")
    _variant_product_creation = Deferred(globals(), "variant_product_creation")
    _dynamic_variant_product_creation = Deferred(globals(), "dynamic_variant_product_creation")

    class ProductCreation(metaclass=Union):
        """Request of `products.create` and `products.create_many`.

        One of 5 models, told apart by `productType`.

        - `BasicProductCreation`: 'BASIC'
        - `BundleProductCreation`: 'BUNDLE'
        - `ParentVariantProductCreation`: 'PARENT_VARIANT'
        - `VariantProductCreation`: 'VARIANT'
        - `DynamicVariantProductCreation`: 'DYNAMIC_VARIANT'

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
            id: `str`. At most 32 characters.

        Attributes of `BasicProductCreation`:
            metadata: `ProductMetadataCore`.
            template: `TemplateReference`.
            product_type: `str`. Only `'BASIC'`.

        Attributes of `BundleProductCreation`:
            bundled_products: `list[BundledProduct]`. Required.
            product_type: `str`. Only `'BUNDLE'`; required.
            metadata: `ProductMetadataCore`.
            template: `TemplateReference`.

        Attributes of `ParentVariantProductCreation`:
            template: `TemplateReference`. Required.
            variant_attributes: `dict[str, list[AttributeValue]]`. Required.
            metadata: `ProductMetadataCore`.
            product_type: `str`. Only `'PARENT_VARIANT'`.

        Attributes of `VariantProductCreation`:
            metadata: `VariantProductMetadataCore`.
            parent_variant_id: `str`.
            product_type: `str`. Only `'VARIANT'`.

        Attributes of `DynamicVariantProductCreation`:
            metadata: `ProductMetadataCore`.
            parent_variant_id: `str`.
            dynamic_variant_type: `str`.
            sellable: `bool`.
            own_variant_attributes: `dict[str, DynamicVariantAttribute]`.
            product_type: `str`. Only `'DYNAMIC_VARIANT'`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "BasicProductCreation",
                "BundleProductCreation",
                "ParentVariantProductCreation",
                "VariantProductCreation",
                "DynamicVariantProductCreation",
            }
        )


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
