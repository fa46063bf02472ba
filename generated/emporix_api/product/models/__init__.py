"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .attribute_value import AttributeValue as AttributeValue
    from .basic_product import BasicProduct as BasicProduct
    from .basic_product_bulk_update import BasicProductBulkUpdate as BasicProductBulkUpdate
    from .basic_product_creation import BasicProductCreation as BasicProductCreation
    from .basic_product_update import BasicProductUpdate as BasicProductUpdate
    from .brand import Brand as Brand
    from .bulk_response import BulkResponse as BulkResponse
    from .bundle_product import BundleProduct as BundleProduct
    from .bundle_product_bulk_update import BundleProductBulkUpdate as BundleProductBulkUpdate
    from .bundle_product_creation import BundleProductCreation as BundleProductCreation
    from .bundle_product_update import BundleProductUpdate as BundleProductUpdate
    from .bundled_product import BundledProduct as BundledProduct
    from .classification_mixin import ClassificationMixin as ClassificationMixin
    from .dynamic_variant_attribute import DynamicVariantAttribute as DynamicVariantAttribute
    from .dynamic_variant_attribute_value import DynamicVariantAttributeValue as DynamicVariantAttributeValue
    from .dynamic_variant_info import DynamicVariantInfo as DynamicVariantInfo
    from .dynamic_variant_product import DynamicVariantProduct as DynamicVariantProduct
    from .dynamic_variant_product_bulk_update import DynamicVariantProductBulkUpdate as DynamicVariantProductBulkUpdate
    from .dynamic_variant_product_creation import DynamicVariantProductCreation as DynamicVariantProductCreation
    from .dynamic_variant_product_metadata import DynamicVariantProductMetadata as DynamicVariantProductMetadata
    from .dynamic_variant_product_update import DynamicVariantProductUpdate as DynamicVariantProductUpdate
    from .dynamic_variant_recalculation_job import DynamicVariantRecalculationJob as DynamicVariantRecalculationJob
    from .dynamic_variant_recalculation_request import (
        DynamicVariantRecalculationRequest as DynamicVariantRecalculationRequest,
    )
    from .dynamic_variant_recalculation_response import (
        DynamicVariantRecalculationResponse as DynamicVariantRecalculationResponse,
    )
    from .id_response import IdResponse as IdResponse
    from .label import Label as Label
    from .label_overlay import LabelOverlay as LabelOverlay
    from .media_item import MediaItem as MediaItem
    from .parent_variant_product import ParentVariantProduct as ParentVariantProduct
    from .parent_variant_product_bulk_update import ParentVariantProductBulkUpdate as ParentVariantProductBulkUpdate
    from .parent_variant_product_creation import ParentVariantProductCreation as ParentVariantProductCreation
    from .parent_variant_product_update import ParentVariantProductUpdate as ParentVariantProductUpdate
    from .product import Product as Product
    from .product_bulk_update import ProductBulkUpdate as ProductBulkUpdate
    from .product_creation import ProductCreation as ProductCreation
    from .product_metadata import ProductMetadata as ProductMetadata
    from .product_metadata_core import ProductMetadataCore as ProductMetadataCore
    from .product_metadata_with_version import ProductMetadataWithVersion as ProductMetadataWithVersion
    from .product_partial_update import ProductPartialUpdate as ProductPartialUpdate
    from .product_template import ProductTemplate as ProductTemplate
    from .product_template_attribute import ProductTemplateAttribute as ProductTemplateAttribute
    from .product_template_attribute_metadata import (
        ProductTemplateAttributeMetadata as ProductTemplateAttributeMetadata,
    )
    from .product_template_creation import ProductTemplateCreation as ProductTemplateCreation
    from .product_template_metadata import ProductTemplateMetadata as ProductTemplateMetadata
    from .product_template_update import ProductTemplateUpdate as ProductTemplateUpdate
    from .product_template_update_metadata import ProductTemplateUpdateMetadata as ProductTemplateUpdateMetadata
    from .product_update import ProductUpdate as ProductUpdate
    from .related_item import RelatedItem as RelatedItem
    from .resource_location import ResourceLocation as ResourceLocation
    from .search_products import SearchProducts as SearchProducts
    from .template_reference import TemplateReference as TemplateReference
    from .variant_map_entry import VariantMapEntry as VariantMapEntry
    from .variant_product import VariantProduct as VariantProduct
    from .variant_product_bulk_update import VariantProductBulkUpdate as VariantProductBulkUpdate
    from .variant_product_creation import VariantProductCreation as VariantProductCreation
    from .variant_product_metadata import VariantProductMetadata as VariantProductMetadata
    from .variant_product_metadata_core import VariantProductMetadataCore as VariantProductMetadataCore
    from .variant_product_metadata_with_version import (
        VariantProductMetadataWithVersion as VariantProductMetadataWithVersion,
    )
    from .variant_product_update import VariantProductUpdate as VariantProductUpdate
    from .vendor import Vendor as Vendor

__all__ = [
    "AttributeValue",
    "BasicProduct",
    "BasicProductBulkUpdate",
    "BasicProductCreation",
    "BasicProductUpdate",
    "Brand",
    "BulkResponse",
    "BundleProduct",
    "BundleProductBulkUpdate",
    "BundleProductCreation",
    "BundleProductUpdate",
    "BundledProduct",
    "ClassificationMixin",
    "DynamicVariantAttribute",
    "DynamicVariantAttributeValue",
    "DynamicVariantInfo",
    "DynamicVariantProduct",
    "DynamicVariantProductBulkUpdate",
    "DynamicVariantProductCreation",
    "DynamicVariantProductMetadata",
    "DynamicVariantProductUpdate",
    "DynamicVariantRecalculationJob",
    "DynamicVariantRecalculationRequest",
    "DynamicVariantRecalculationResponse",
    "IdResponse",
    "Label",
    "LabelOverlay",
    "Maybe",
    "MediaItem",
    "ParentVariantProduct",
    "ParentVariantProductBulkUpdate",
    "ParentVariantProductCreation",
    "ParentVariantProductUpdate",
    "Product",
    "ProductBulkUpdate",
    "ProductCreation",
    "ProductMetadata",
    "ProductMetadataCore",
    "ProductMetadataWithVersion",
    "ProductPartialUpdate",
    "ProductTemplate",
    "ProductTemplateAttribute",
    "ProductTemplateAttributeMetadata",
    "ProductTemplateCreation",
    "ProductTemplateMetadata",
    "ProductTemplateUpdate",
    "ProductTemplateUpdateMetadata",
    "ProductUpdate",
    "RelatedItem",
    "ResourceLocation",
    "SearchProducts",
    "TemplateReference",
    "VariantMapEntry",
    "VariantProduct",
    "VariantProductBulkUpdate",
    "VariantProductCreation",
    "VariantProductMetadata",
    "VariantProductMetadataCore",
    "VariantProductMetadataWithVersion",
    "VariantProductUpdate",
    "Vendor",
]

_MODULES: dict[str, str] = {
    "AttributeValue": "attribute_value",
    "BasicProduct": "basic_product",
    "BasicProductBulkUpdate": "basic_product_bulk_update",
    "BasicProductCreation": "basic_product_creation",
    "BasicProductUpdate": "basic_product_update",
    "Brand": "brand",
    "BulkResponse": "bulk_response",
    "BundleProduct": "bundle_product",
    "BundleProductBulkUpdate": "bundle_product_bulk_update",
    "BundleProductCreation": "bundle_product_creation",
    "BundleProductUpdate": "bundle_product_update",
    "BundledProduct": "bundled_product",
    "ClassificationMixin": "classification_mixin",
    "DynamicVariantAttribute": "dynamic_variant_attribute",
    "DynamicVariantAttributeValue": "dynamic_variant_attribute_value",
    "DynamicVariantInfo": "dynamic_variant_info",
    "DynamicVariantProduct": "dynamic_variant_product",
    "DynamicVariantProductBulkUpdate": "dynamic_variant_product_bulk_update",
    "DynamicVariantProductCreation": "dynamic_variant_product_creation",
    "DynamicVariantProductMetadata": "dynamic_variant_product_metadata",
    "DynamicVariantProductUpdate": "dynamic_variant_product_update",
    "DynamicVariantRecalculationJob": "dynamic_variant_recalculation_job",
    "DynamicVariantRecalculationRequest": "dynamic_variant_recalculation_request",
    "DynamicVariantRecalculationResponse": "dynamic_variant_recalculation_response",
    "IdResponse": "id_response",
    "Label": "label",
    "LabelOverlay": "label_overlay",
    "MediaItem": "media_item",
    "ParentVariantProduct": "parent_variant_product",
    "ParentVariantProductBulkUpdate": "parent_variant_product_bulk_update",
    "ParentVariantProductCreation": "parent_variant_product_creation",
    "ParentVariantProductUpdate": "parent_variant_product_update",
    "Product": "product",
    "ProductBulkUpdate": "product_bulk_update",
    "ProductCreation": "product_creation",
    "ProductMetadata": "product_metadata",
    "ProductMetadataCore": "product_metadata_core",
    "ProductMetadataWithVersion": "product_metadata_with_version",
    "ProductPartialUpdate": "product_partial_update",
    "ProductTemplate": "product_template",
    "ProductTemplateAttribute": "product_template_attribute",
    "ProductTemplateAttributeMetadata": "product_template_attribute_metadata",
    "ProductTemplateCreation": "product_template_creation",
    "ProductTemplateMetadata": "product_template_metadata",
    "ProductTemplateUpdate": "product_template_update",
    "ProductTemplateUpdateMetadata": "product_template_update_metadata",
    "ProductUpdate": "product_update",
    "RelatedItem": "related_item",
    "ResourceLocation": "resource_location",
    "SearchProducts": "search_products",
    "TemplateReference": "template_reference",
    "VariantMapEntry": "variant_map_entry",
    "VariantProduct": "variant_product",
    "VariantProductBulkUpdate": "variant_product_bulk_update",
    "VariantProductCreation": "variant_product_creation",
    "VariantProductMetadata": "variant_product_metadata",
    "VariantProductMetadataCore": "variant_product_metadata_core",
    "VariantProductMetadataWithVersion": "variant_product_metadata_with_version",
    "VariantProductUpdate": "variant_product_update",
    "Vendor": "vendor",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
