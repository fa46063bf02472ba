"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .bulk_patch_custom_instance_request import BulkPatchCustomInstanceRequest as BulkPatchCustomInstanceRequest
    from .bulk_response_item import BulkResponseItem as BulkResponseItem
    from .bulk_response_item_detail import BulkResponseItemDetail as BulkResponseItemDetail
    from .custom_entity_instance_request_item import CustomEntityInstanceRequestItem as CustomEntityInstanceRequestItem
    from .custom_instance import CustomInstance as CustomInstance
    from .custom_instance_creation import CustomInstanceCreation as CustomInstanceCreation
    from .custom_instance_creation_metadata import CustomInstanceCreationMetadata as CustomInstanceCreationMetadata
    from .custom_instance_metadata import CustomInstanceMetadata as CustomInstanceMetadata
    from .custom_instance_owner import CustomInstanceOwner as CustomInstanceOwner
    from .custom_instance_owner_request import CustomInstanceOwnerRequest as CustomInstanceOwnerRequest
    from .custom_instance_update import CustomInstanceUpdate as CustomInstanceUpdate
    from .custom_instance_update_metadata import CustomInstanceUpdateMetadata as CustomInstanceUpdateMetadata
    from .custom_schema_type import CustomSchemaType as CustomSchemaType
    from .custom_schema_type_creation import CustomSchemaTypeCreation as CustomSchemaTypeCreation
    from .custom_schema_type_metadata import CustomSchemaTypeMetadata as CustomSchemaTypeMetadata
    from .custom_schema_type_update import CustomSchemaTypeUpdate as CustomSchemaTypeUpdate
    from .custom_schema_type_update_metadata import CustomSchemaTypeUpdateMetadata as CustomSchemaTypeUpdateMetadata
    from .export_import_request import ExportImportRequest as ExportImportRequest
    from .export_import_response import ExportImportResponse as ExportImportResponse
    from .id_response import IdResponse as IdResponse
    from .patch_operation import PatchOperation as PatchOperation
    from .put_reference_request import PutReferenceRequest as PutReferenceRequest
    from .reference import Reference as Reference
    from .reference_creation import ReferenceCreation as ReferenceCreation
    from .reference_request import ReferenceRequest as ReferenceRequest
    from .reference_update import ReferenceUpdate as ReferenceUpdate
    from .schema import Schema as Schema
    from .schema_attribute import SchemaAttribute as SchemaAttribute
    from .schema_attribute_array_type import SchemaAttributeArrayType as SchemaAttributeArrayType
    from .schema_attribute_metadata import SchemaAttributeMetadata as SchemaAttributeMetadata
    from .schema_attribute_value import SchemaAttributeValue as SchemaAttributeValue
    from .schema_creation import SchemaCreation as SchemaCreation
    from .schema_file_attribute_response import SchemaFileAttributeResponse as SchemaFileAttributeResponse
    from .schema_file_request import SchemaFileRequest as SchemaFileRequest
    from .schema_file_response import SchemaFileResponse as SchemaFileResponse
    from .schema_metadata import SchemaMetadata as SchemaMetadata
    from .schema_metadata_update import SchemaMetadataUpdate as SchemaMetadataUpdate
    from .schema_update import SchemaUpdate as SchemaUpdate
    from .search_request import SearchRequest as SearchRequest

__all__ = [
    "BulkPatchCustomInstanceRequest",
    "BulkResponseItem",
    "BulkResponseItemDetail",
    "CustomEntityInstanceRequestItem",
    "CustomInstance",
    "CustomInstanceCreation",
    "CustomInstanceCreationMetadata",
    "CustomInstanceMetadata",
    "CustomInstanceOwner",
    "CustomInstanceOwnerRequest",
    "CustomInstanceUpdate",
    "CustomInstanceUpdateMetadata",
    "CustomSchemaType",
    "CustomSchemaTypeCreation",
    "CustomSchemaTypeMetadata",
    "CustomSchemaTypeUpdate",
    "CustomSchemaTypeUpdateMetadata",
    "ExportImportRequest",
    "ExportImportResponse",
    "IdResponse",
    "Maybe",
    "PatchOperation",
    "PutReferenceRequest",
    "Reference",
    "ReferenceCreation",
    "ReferenceRequest",
    "ReferenceUpdate",
    "Schema",
    "SchemaAttribute",
    "SchemaAttributeArrayType",
    "SchemaAttributeMetadata",
    "SchemaAttributeValue",
    "SchemaCreation",
    "SchemaFileAttributeResponse",
    "SchemaFileRequest",
    "SchemaFileResponse",
    "SchemaMetadata",
    "SchemaMetadataUpdate",
    "SchemaUpdate",
    "SearchRequest",
]

_MODULES: dict[str, str] = {
    "BulkPatchCustomInstanceRequest": "bulk_patch_custom_instance_request",
    "BulkResponseItem": "bulk_response_item",
    "BulkResponseItemDetail": "bulk_response_item_detail",
    "CustomEntityInstanceRequestItem": "custom_entity_instance_request_item",
    "CustomInstance": "custom_instance",
    "CustomInstanceCreation": "custom_instance_creation",
    "CustomInstanceCreationMetadata": "custom_instance_creation_metadata",
    "CustomInstanceMetadata": "custom_instance_metadata",
    "CustomInstanceOwner": "custom_instance_owner",
    "CustomInstanceOwnerRequest": "custom_instance_owner_request",
    "CustomInstanceUpdate": "custom_instance_update",
    "CustomInstanceUpdateMetadata": "custom_instance_update_metadata",
    "CustomSchemaType": "custom_schema_type",
    "CustomSchemaTypeCreation": "custom_schema_type_creation",
    "CustomSchemaTypeMetadata": "custom_schema_type_metadata",
    "CustomSchemaTypeUpdate": "custom_schema_type_update",
    "CustomSchemaTypeUpdateMetadata": "custom_schema_type_update_metadata",
    "ExportImportRequest": "export_import_request",
    "ExportImportResponse": "export_import_response",
    "IdResponse": "id_response",
    "PatchOperation": "patch_operation",
    "PutReferenceRequest": "put_reference_request",
    "Reference": "reference",
    "ReferenceCreation": "reference_creation",
    "ReferenceRequest": "reference_request",
    "ReferenceUpdate": "reference_update",
    "Schema": "schema",
    "SchemaAttribute": "schema_attribute",
    "SchemaAttributeArrayType": "schema_attribute_array_type",
    "SchemaAttributeMetadata": "schema_attribute_metadata",
    "SchemaAttributeValue": "schema_attribute_value",
    "SchemaCreation": "schema_creation",
    "SchemaFileAttributeResponse": "schema_file_attribute_response",
    "SchemaFileRequest": "schema_file_request",
    "SchemaFileResponse": "schema_file_response",
    "SchemaMetadata": "schema_metadata",
    "SchemaMetadataUpdate": "schema_metadata_update",
    "SchemaUpdate": "schema_update",
    "SearchRequest": "search_request",
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
