"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .authorize_frontend_payment_request import AuthorizeFrontendPaymentRequest as AuthorizeFrontendPaymentRequest
    from .authorize_payment_request import AuthorizePaymentRequest as AuthorizePaymentRequest
    from .authorize_payment_response import AuthorizePaymentResponse as AuthorizePaymentResponse
    from .capture_request import CaptureRequest as CaptureRequest
    from .common_payment_response import CommonPaymentResponse as CommonPaymentResponse
    from .initialize_payment_request import InitializePaymentRequest as InitializePaymentRequest
    from .initialize_payment_response import InitializePaymentResponse as InitializePaymentResponse
    from .order import Order as Order
    from .payment_capture_response import PaymentCaptureResponse as PaymentCaptureResponse
    from .payment_method_update_request import PaymentMethodUpdateRequest as PaymentMethodUpdateRequest
    from .payment_mode import PaymentMode as PaymentMode
    from .payment_mode_frontend_response import PaymentModeFrontendResponse as PaymentModeFrontendResponse
    from .payment_mode_request import PaymentModeRequest as PaymentModeRequest
    from .payment_transaction import PaymentTransaction as PaymentTransaction
    from .payment_transaction_entry import PaymentTransactionEntry as PaymentTransactionEntry
    from .payment_transaction_entry_amount import PaymentTransactionEntryAmount as PaymentTransactionEntryAmount
    from .payment_transaction_payment_information import (
        PaymentTransactionPaymentInformation as PaymentTransactionPaymentInformation,
    )
    from .refund_request import RefundRequest as RefundRequest

__all__ = [
    "AuthorizeFrontendPaymentRequest",
    "AuthorizePaymentRequest",
    "AuthorizePaymentResponse",
    "CaptureRequest",
    "CommonPaymentResponse",
    "InitializePaymentRequest",
    "InitializePaymentResponse",
    "Maybe",
    "Order",
    "PaymentCaptureResponse",
    "PaymentMethodUpdateRequest",
    "PaymentMode",
    "PaymentModeFrontendResponse",
    "PaymentModeRequest",
    "PaymentTransaction",
    "PaymentTransactionEntry",
    "PaymentTransactionEntryAmount",
    "PaymentTransactionPaymentInformation",
    "RefundRequest",
]

_MODULES: dict[str, str] = {
    "AuthorizeFrontendPaymentRequest": "authorize_frontend_payment_request",
    "AuthorizePaymentRequest": "authorize_payment_request",
    "AuthorizePaymentResponse": "authorize_payment_response",
    "CaptureRequest": "capture_request",
    "CommonPaymentResponse": "common_payment_response",
    "InitializePaymentRequest": "initialize_payment_request",
    "InitializePaymentResponse": "initialize_payment_response",
    "Order": "order",
    "PaymentCaptureResponse": "payment_capture_response",
    "PaymentMethodUpdateRequest": "payment_method_update_request",
    "PaymentMode": "payment_mode",
    "PaymentModeFrontendResponse": "payment_mode_frontend_response",
    "PaymentModeRequest": "payment_mode_request",
    "PaymentTransaction": "payment_transaction",
    "PaymentTransactionEntry": "payment_transaction_entry",
    "PaymentTransactionEntryAmount": "payment_transaction_entry_amount",
    "PaymentTransactionPaymentInformation": "payment_transaction_payment_information",
    "RefundRequest": "refund_request",
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
