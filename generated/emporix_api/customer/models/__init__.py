"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .account_id import AccountId as AccountId
    from .address import Address as Address
    from .address_create import AddressCreate as AddressCreate
    from .address_create_metadata import AddressCreateMetadata as AddressCreateMetadata
    from .address_update import AddressUpdate as AddressUpdate
    from .b2_b_create import B2BCreate as B2BCreate
    from .basic_metadata import BasicMetadata as BasicMetadata
    from .customer import Customer as Customer
    from .customer_b2_b import CustomerB2B as CustomerB2B
    from .customer_b2_b_legal_entity import CustomerB2BLegalEntity as CustomerB2BLegalEntity
    from .customer_bulk_item_response import CustomerBulkItemResponse as CustomerBulkItemResponse
    from .customer_bulk_item_response_detail import CustomerBulkItemResponseDetail as CustomerBulkItemResponseDetail
    from .customer_import import CustomerImport as CustomerImport
    from .customer_import_account import CustomerImportAccount as CustomerImportAccount
    from .customer_patch_by_seller import CustomerPatchBySeller as CustomerPatchBySeller
    from .customer_signup_by_seller import CustomerSignupBySeller as CustomerSignupBySeller
    from .customer_update_by_seller import CustomerUpdateBySeller as CustomerUpdateBySeller
    from .default_metadata import DefaultMetadata as DefaultMetadata
    from .legacy_auth import LegacyAuth as LegacyAuth
    from .password_migration_retention_config_request import (
        PasswordMigrationRetentionConfigRequest as PasswordMigrationRetentionConfigRequest,
    )
    from .password_migration_retention_config_response import (
        PasswordMigrationRetentionConfigResponse as PasswordMigrationRetentionConfigResponse,
    )
    from .resource_location import ResourceLocation as ResourceLocation
    from .search_request import SearchRequest as SearchRequest

__all__ = [
    "AccountId",
    "Address",
    "AddressCreate",
    "AddressCreateMetadata",
    "AddressUpdate",
    "B2BCreate",
    "BasicMetadata",
    "Customer",
    "CustomerB2B",
    "CustomerB2BLegalEntity",
    "CustomerBulkItemResponse",
    "CustomerBulkItemResponseDetail",
    "CustomerImport",
    "CustomerImportAccount",
    "CustomerPatchBySeller",
    "CustomerSignupBySeller",
    "CustomerUpdateBySeller",
    "DefaultMetadata",
    "LegacyAuth",
    "Maybe",
    "PasswordMigrationRetentionConfigRequest",
    "PasswordMigrationRetentionConfigResponse",
    "ResourceLocation",
    "SearchRequest",
]

_MODULES: dict[str, str] = {
    "AccountId": "account_id",
    "Address": "address",
    "AddressCreate": "address_create",
    "AddressCreateMetadata": "address_create_metadata",
    "AddressUpdate": "address_update",
    "B2BCreate": "b2_b_create",
    "BasicMetadata": "basic_metadata",
    "Customer": "customer",
    "CustomerB2B": "customer_b2_b",
    "CustomerB2BLegalEntity": "customer_b2_b_legal_entity",
    "CustomerBulkItemResponse": "customer_bulk_item_response",
    "CustomerBulkItemResponseDetail": "customer_bulk_item_response_detail",
    "CustomerImport": "customer_import",
    "CustomerImportAccount": "customer_import_account",
    "CustomerPatchBySeller": "customer_patch_by_seller",
    "CustomerSignupBySeller": "customer_signup_by_seller",
    "CustomerUpdateBySeller": "customer_update_by_seller",
    "DefaultMetadata": "default_metadata",
    "LegacyAuth": "legacy_auth",
    "PasswordMigrationRetentionConfigRequest": "password_migration_retention_config_request",
    "PasswordMigrationRetentionConfigResponse": "password_migration_retention_config_response",
    "ResourceLocation": "resource_location",
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
