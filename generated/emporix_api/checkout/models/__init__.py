"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .address_json import AddressJson as AddressJson
    from .customer_json import CustomerJson as CustomerJson
    from .mixin_metadata_json import MixinMetadataJson as MixinMetadataJson
    from .request_checkout import RequestCheckout as RequestCheckout
    from .request_checkout_or_request_from_quote_checkout import (
        RequestCheckoutOrRequestFromQuoteCheckout as RequestCheckoutOrRequestFromQuoteCheckout,
    )
    from .request_from_quote_checkout import RequestFromQuoteCheckout as RequestFromQuoteCheckout
    from .request_payment_method_json import RequestPaymentMethodJson as RequestPaymentMethodJson
    from .request_payment_method_json_custom_attributes import (
        RequestPaymentMethodJsonCustomAttributes as RequestPaymentMethodJsonCustomAttributes,
    )
    from .response_checkout import ResponseCheckout as ResponseCheckout
    from .shipping_json import ShippingJson as ShippingJson

_MODULES: dict[str, str] = {
    "AddressJson": "address_json",
    "CustomerJson": "customer_json",
    "MixinMetadataJson": "mixin_metadata_json",
    "RequestCheckout": "request_checkout",
    "RequestCheckoutOrRequestFromQuoteCheckout": "request_checkout_or_request_from_quote_checkout",
    "RequestFromQuoteCheckout": "request_from_quote_checkout",
    "RequestPaymentMethodJson": "request_payment_method_json",
    "RequestPaymentMethodJsonCustomAttributes": "request_payment_method_json_custom_attributes",
    "ResponseCheckout": "response_checkout",
    "ShippingJson": "shipping_json",
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
