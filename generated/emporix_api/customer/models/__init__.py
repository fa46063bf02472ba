"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_id import AccountId as AccountId
    from .address import Address as Address
    from .address2 import Address2 as Address2
    from .address2_metadata import Address2Metadata as Address2Metadata
    from .address_update_dto import AddressUpdateDto as AddressUpdateDto
    from .b2_b_create import B2BCreate as B2BCreate
    from .basic_metadata_dto import BasicMetadataDto as BasicMetadataDto
    from .customer_bulk_item_response import CustomerBulkItemResponse as CustomerBulkItemResponse
    from .customer_bulk_item_response_detail import CustomerBulkItemResponseDetail as CustomerBulkItemResponseDetail
    from .customer_for_seller_dto import CustomerForSellerDto as CustomerForSellerDto
    from .customer_for_seller_dto_b2_b import CustomerForSellerDtoB2B as CustomerForSellerDtoB2B
    from .customer_for_seller_dto_b2_b_legal_entity import (
        CustomerForSellerDtoB2BLegalEntity as CustomerForSellerDtoB2BLegalEntity,
    )
    from .customer_import_account_dto import CustomerImportAccountDto as CustomerImportAccountDto
    from .customer_import_dto import CustomerImportDto as CustomerImportDto
    from .customer_patch_by_seller_dto import CustomerPatchBySellerDto as CustomerPatchBySellerDto
    from .customer_signup_by_seller_dto import CustomerSignupBySellerDto as CustomerSignupBySellerDto
    from .customer_update_by_seller_dto import CustomerUpdateBySellerDto as CustomerUpdateBySellerDto
    from .default_dto_metadata import DefaultDtoMetadata as DefaultDtoMetadata
    from .legacy_auth import LegacyAuth as LegacyAuth
    from .password_migration_retention_config_request import (
        PasswordMigrationRetentionConfigRequest as PasswordMigrationRetentionConfigRequest,
    )
    from .password_migration_retention_config_response import (
        PasswordMigrationRetentionConfigResponse as PasswordMigrationRetentionConfigResponse,
    )
    from .post_customers_search_request import PostCustomersSearchRequest as PostCustomersSearchRequest
    from .resource_location import ResourceLocation as ResourceLocation

_MODULES: dict[str, str] = {
    "AccountId": "account_id",
    "Address": "address",
    "Address2": "address2",
    "Address2Metadata": "address2_metadata",
    "AddressUpdateDto": "address_update_dto",
    "B2BCreate": "b2_b_create",
    "BasicMetadataDto": "basic_metadata_dto",
    "CustomerBulkItemResponse": "customer_bulk_item_response",
    "CustomerBulkItemResponseDetail": "customer_bulk_item_response_detail",
    "CustomerForSellerDto": "customer_for_seller_dto",
    "CustomerForSellerDtoB2B": "customer_for_seller_dto_b2_b",
    "CustomerForSellerDtoB2BLegalEntity": "customer_for_seller_dto_b2_b_legal_entity",
    "CustomerImportAccountDto": "customer_import_account_dto",
    "CustomerImportDto": "customer_import_dto",
    "CustomerPatchBySellerDto": "customer_patch_by_seller_dto",
    "CustomerSignupBySellerDto": "customer_signup_by_seller_dto",
    "CustomerUpdateBySellerDto": "customer_update_by_seller_dto",
    "DefaultDtoMetadata": "default_dto_metadata",
    "LegacyAuth": "legacy_auth",
    "PasswordMigrationRetentionConfigRequest": "password_migration_retention_config_request",
    "PasswordMigrationRetentionConfigResponse": "password_migration_retention_config_response",
    "PostCustomersSearchRequest": "post_customers_search_request",
    "ResourceLocation": "resource_location",
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
