from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import request_checkout as _request_checkout
from . import request_from_quote_checkout as _request_from_quote_checkout

if TYPE_CHECKING:
    from .request_checkout import RequestCheckout
    from .request_from_quote_checkout import RequestFromQuoteCheckout

RequestCheckoutOrRequestFromQuoteCheckout: TypeAlias = "RequestCheckout | RequestFromQuoteCheckout"


def decode(data: Any) -> RequestCheckoutOrRequestFromQuoteCheckout:
    if type(data) is not dict:
        passed: RequestCheckoutOrRequestFromQuoteCheckout = data
        return passed
    chosen: RequestCheckoutOrRequestFromQuoteCheckout = closest(
        data,
        _request_checkout,
        _request_from_quote_checkout,
    )
    return chosen
