"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .address import Address as Address
    from .approval import Approval as Approval
    from .approval_details import ApprovalDetails as ApprovalDetails
    from .approval_id import ApprovalId as ApprovalId
    from .approval_metadata import ApprovalMetadata as ApprovalMetadata
    from .approval_permitted_request import ApprovalPermittedRequest as ApprovalPermittedRequest
    from .approval_permitted_response import ApprovalPermittedResponse as ApprovalPermittedResponse
    from .approver import Approver as Approver
    from .calculated_price import CalculatedPrice as CalculatedPrice
    from .calculated_price_price import CalculatedPricePrice as CalculatedPricePrice
    from .create_approval_request import CreateApprovalRequest as CreateApprovalRequest
    from .create_cart_approval_request import CreateCartApprovalRequest as CreateCartApprovalRequest
    from .create_quote_approval_request import CreateQuoteApprovalRequest as CreateQuoteApprovalRequest
    from .created_resource import CreatedResource as CreatedResource
    from .delivery_window import DeliveryWindow as DeliveryWindow
    from .legal_entity import LegalEntity as LegalEntity
    from .patch_operation import PatchOperation as PatchOperation
    from .payment import Payment as Payment
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_method_custom_attributes import PaymentMethodCustomAttributes as PaymentMethodCustomAttributes
    from .price import Price as Price
    from .resource_item import ResourceItem as ResourceItem
    from .resource_item_price import ResourceItemPrice as ResourceItemPrice
    from .resource_response import ResourceResponse as ResourceResponse
    from .search_users_request import SearchUsersRequest as SearchUsersRequest
    from .shipping import Shipping as Shipping
    from .taxable_price import TaxablePrice as TaxablePrice
    from .user import User as User

__all__ = [
    "Address",
    "Approval",
    "ApprovalDetails",
    "ApprovalId",
    "ApprovalMetadata",
    "ApprovalPermittedRequest",
    "ApprovalPermittedResponse",
    "Approver",
    "CalculatedPrice",
    "CalculatedPricePrice",
    "CreateApprovalRequest",
    "CreateCartApprovalRequest",
    "CreateQuoteApprovalRequest",
    "CreatedResource",
    "DeliveryWindow",
    "LegalEntity",
    "Maybe",
    "PatchOperation",
    "Payment",
    "PaymentMethod",
    "PaymentMethodCustomAttributes",
    "Price",
    "ResourceItem",
    "ResourceItemPrice",
    "ResourceResponse",
    "SearchUsersRequest",
    "Shipping",
    "TaxablePrice",
    "User",
]

_MODULES: dict[str, str] = {
    "Address": "address",
    "Approval": "approval",
    "ApprovalDetails": "approval_details",
    "ApprovalId": "approval_id",
    "ApprovalMetadata": "approval_metadata",
    "ApprovalPermittedRequest": "approval_permitted_request",
    "ApprovalPermittedResponse": "approval_permitted_response",
    "Approver": "approver",
    "CalculatedPrice": "calculated_price",
    "CalculatedPricePrice": "calculated_price_price",
    "CreateApprovalRequest": "create_approval_request",
    "CreateCartApprovalRequest": "create_cart_approval_request",
    "CreateQuoteApprovalRequest": "create_quote_approval_request",
    "CreatedResource": "created_resource",
    "DeliveryWindow": "delivery_window",
    "LegalEntity": "legal_entity",
    "PatchOperation": "patch_operation",
    "Payment": "payment",
    "PaymentMethod": "payment_method",
    "PaymentMethodCustomAttributes": "payment_method_custom_attributes",
    "Price": "price",
    "ResourceItem": "resource_item",
    "ResourceItemPrice": "resource_item_price",
    "ResourceResponse": "resource_response",
    "SearchUsersRequest": "search_users_request",
    "Shipping": "shipping",
    "TaxablePrice": "taxable_price",
    "User": "user",
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
