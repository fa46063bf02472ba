"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .address import Address as Address
    from .checkout_from_quote_request import CheckoutFromQuoteRequest as CheckoutFromQuoteRequest
    from .checkout_request import CheckoutRequest as CheckoutRequest
    from .checkout_request_or_checkout_from_quote_request import (
        CheckoutRequestOrCheckoutFromQuoteRequest as CheckoutRequestOrCheckoutFromQuoteRequest,
    )
    from .checkout_response import CheckoutResponse as CheckoutResponse
    from .customer import Customer as Customer
    from .mixin_metadata import MixinMetadata as MixinMetadata
    from .payment_method_request import PaymentMethodRequest as PaymentMethodRequest
    from .payment_method_request_custom_attributes import (
        PaymentMethodRequestCustomAttributes as PaymentMethodRequestCustomAttributes,
    )
    from .shipping import Shipping as Shipping

__all__ = [
    "Address",
    "CheckoutFromQuoteRequest",
    "CheckoutRequest",
    "CheckoutRequestOrCheckoutFromQuoteRequest",
    "CheckoutResponse",
    "Customer",
    "Maybe",
    "MixinMetadata",
    "PaymentMethodRequest",
    "PaymentMethodRequestCustomAttributes",
    "Shipping",
]

_MODULES: dict[str, str] = {
    "Address": "address",
    "CheckoutFromQuoteRequest": "checkout_from_quote_request",
    "CheckoutRequest": "checkout_request",
    "CheckoutRequestOrCheckoutFromQuoteRequest": "checkout_request_or_checkout_from_quote_request",
    "CheckoutResponse": "checkout_response",
    "Customer": "customer",
    "MixinMetadata": "mixin_metadata",
    "PaymentMethodRequest": "payment_method_request",
    "PaymentMethodRequestCustomAttributes": "payment_method_request_custom_attributes",
    "Shipping": "shipping",
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
