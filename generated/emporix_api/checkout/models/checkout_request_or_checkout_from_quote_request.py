from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import checkout_from_quote_request as _checkout_from_quote_request
from . import checkout_request as _checkout_request

if TYPE_CHECKING:
    from .checkout_from_quote_request import CheckoutFromQuoteRequest
    from .checkout_request import CheckoutRequest

CheckoutRequestOrCheckoutFromQuoteRequest: TypeAlias = "CheckoutRequest | CheckoutFromQuoteRequest"
"""One of several models, told apart by the properties they have."""


def decode(data: Any) -> CheckoutRequestOrCheckoutFromQuoteRequest:
    if type(data) is not dict:
        passed: CheckoutRequestOrCheckoutFromQuoteRequest = data
        return passed
    chosen: CheckoutRequestOrCheckoutFromQuoteRequest = closest(
        data,
        _checkout_request,
        _checkout_from_quote_request,
    )
    return chosen
