"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_id import AccountId as AccountId
    from .address import Address as Address
    from .address_create_dto import AddressCreateDto as AddressCreateDto
    from .address_dto import AddressDto as AddressDto
    from .address_update_dto import AddressUpdateDto as AddressUpdateDto
    from .anonymous_access_token import AnonymousAccessToken as AnonymousAccessToken
    from .b2_b_create import B2BCreate as B2BCreate
    from .b2_b_get import B2BGet as B2BGet
    from .b2_b_get_legal_entity import B2BGetLegalEntity as B2BGetLegalEntity
    from .basic_metadata_dto import BasicMetadataDto as BasicMetadataDto
    from .change_email_request_dto import ChangeEmailRequestDto as ChangeEmailRequestDto
    from .customer import Customer as Customer
    from .customer_patch_dto import CustomerPatchDto as CustomerPatchDto
    from .customer_signup import CustomerSignup as CustomerSignup
    from .customer_token import CustomerToken as CustomerToken
    from .customer_update_dto import CustomerUpdateDto as CustomerUpdateDto
    from .default_dto_metadata import DefaultDtoMetadata as DefaultDtoMetadata
    from .exchange_auth_token_response import ExchangeAuthTokenResponse as ExchangeAuthTokenResponse
    from .password_authentication import PasswordAuthentication as PasswordAuthentication
    from .password_change_dto import PasswordChangeDto as PasswordChangeDto
    from .password_reset_request_dto import PasswordResetRequestDto as PasswordResetRequestDto
    from .password_update import PasswordUpdate as PasswordUpdate
    from .post_social_login_response import PostSocialLoginResponse as PostSocialLoginResponse
    from .refresh_customer_token import RefreshCustomerToken as RefreshCustomerToken
    from .refresh_token import RefreshToken as RefreshToken
    from .resource_location import ResourceLocation as ResourceLocation
    from .update_email import UpdateEmail as UpdateEmail
    from .validate_token_response import ValidateTokenResponse as ValidateTokenResponse

_MODULES: dict[str, str] = {
    "AccountId": "account_id",
    "Address": "address",
    "AddressCreateDto": "address_create_dto",
    "AddressDto": "address_dto",
    "AddressUpdateDto": "address_update_dto",
    "AnonymousAccessToken": "anonymous_access_token",
    "B2BCreate": "b2_b_create",
    "B2BGet": "b2_b_get",
    "B2BGetLegalEntity": "b2_b_get_legal_entity",
    "BasicMetadataDto": "basic_metadata_dto",
    "ChangeEmailRequestDto": "change_email_request_dto",
    "Customer": "customer",
    "CustomerPatchDto": "customer_patch_dto",
    "CustomerSignup": "customer_signup",
    "CustomerToken": "customer_token",
    "CustomerUpdateDto": "customer_update_dto",
    "DefaultDtoMetadata": "default_dto_metadata",
    "ExchangeAuthTokenResponse": "exchange_auth_token_response",
    "PasswordAuthentication": "password_authentication",
    "PasswordChangeDto": "password_change_dto",
    "PasswordResetRequestDto": "password_reset_request_dto",
    "PasswordUpdate": "password_update",
    "PostSocialLoginResponse": "post_social_login_response",
    "RefreshCustomerToken": "refresh_customer_token",
    "RefreshToken": "refresh_token",
    "ResourceLocation": "resource_location",
    "UpdateEmail": "update_email",
    "ValidateTokenResponse": "validate_token_response",
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
