"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .account_id import AccountId as AccountId
    from .address import Address as Address
    from .address_create import AddressCreate as AddressCreate
    from .address_update import AddressUpdate as AddressUpdate
    from .anonymous_access_token import AnonymousAccessToken as AnonymousAccessToken
    from .b2_b import B2B as B2B
    from .b2_b_create import B2BCreate as B2BCreate
    from .b2_b_legal_entity import B2BLegalEntity as B2BLegalEntity
    from .basic_metadata import BasicMetadata as BasicMetadata
    from .change_email_request import ChangeEmailRequest as ChangeEmailRequest
    from .customer import Customer as Customer
    from .customer_address import CustomerAddress as CustomerAddress
    from .customer_patch import CustomerPatch as CustomerPatch
    from .customer_signup import CustomerSignup as CustomerSignup
    from .customer_token import CustomerToken as CustomerToken
    from .customer_update import CustomerUpdate as CustomerUpdate
    from .default_metadata import DefaultMetadata as DefaultMetadata
    from .exchange_auth_token_response import ExchangeAuthTokenResponse as ExchangeAuthTokenResponse
    from .password_authentication import PasswordAuthentication as PasswordAuthentication
    from .password_change import PasswordChange as PasswordChange
    from .password_reset_request import PasswordResetRequest as PasswordResetRequest
    from .password_update import PasswordUpdate as PasswordUpdate
    from .refresh_customer_token import RefreshCustomerToken as RefreshCustomerToken
    from .refresh_token import RefreshToken as RefreshToken
    from .resource_location import ResourceLocation as ResourceLocation
    from .social_login_response import SocialLoginResponse as SocialLoginResponse
    from .update_email import UpdateEmail as UpdateEmail
    from .validate_token_response import ValidateTokenResponse as ValidateTokenResponse

__all__ = [
    "AccountId",
    "Address",
    "AddressCreate",
    "AddressUpdate",
    "AnonymousAccessToken",
    "B2B",
    "B2BCreate",
    "B2BLegalEntity",
    "BasicMetadata",
    "ChangeEmailRequest",
    "Customer",
    "CustomerAddress",
    "CustomerPatch",
    "CustomerSignup",
    "CustomerToken",
    "CustomerUpdate",
    "DefaultMetadata",
    "ExchangeAuthTokenResponse",
    "Maybe",
    "PasswordAuthentication",
    "PasswordChange",
    "PasswordResetRequest",
    "PasswordUpdate",
    "RefreshCustomerToken",
    "RefreshToken",
    "ResourceLocation",
    "SocialLoginResponse",
    "UpdateEmail",
    "ValidateTokenResponse",
]

_MODULES: dict[str, str] = {
    "AccountId": "account_id",
    "Address": "address",
    "AddressCreate": "address_create",
    "AddressUpdate": "address_update",
    "AnonymousAccessToken": "anonymous_access_token",
    "B2B": "b2_b",
    "B2BCreate": "b2_b_create",
    "B2BLegalEntity": "b2_b_legal_entity",
    "BasicMetadata": "basic_metadata",
    "ChangeEmailRequest": "change_email_request",
    "Customer": "customer",
    "CustomerAddress": "customer_address",
    "CustomerPatch": "customer_patch",
    "CustomerSignup": "customer_signup",
    "CustomerToken": "customer_token",
    "CustomerUpdate": "customer_update",
    "DefaultMetadata": "default_metadata",
    "ExchangeAuthTokenResponse": "exchange_auth_token_response",
    "PasswordAuthentication": "password_authentication",
    "PasswordChange": "password_change",
    "PasswordResetRequest": "password_reset_request",
    "PasswordUpdate": "password_update",
    "RefreshCustomerToken": "refresh_customer_token",
    "RefreshToken": "refresh_token",
    "ResourceLocation": "resource_location",
    "SocialLoginResponse": "social_login_response",
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
