from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import quote_create_from_cart_request as _quote_create_from_cart_request
from . import quote_create_request as _quote_create_request

if TYPE_CHECKING:
    from .quote_create_from_cart_request import QuoteCreateFromCartRequest
    from .quote_create_request import QuoteCreateRequest

QuoteCreateRequestOrQuoteCreateFromCartRequest: TypeAlias = "QuoteCreateRequest | QuoteCreateFromCartRequest"
"""One of several models, told apart by the properties they have."""


def decode(data: Any) -> QuoteCreateRequestOrQuoteCreateFromCartRequest:
    if type(data) is not dict:
        passed: QuoteCreateRequestOrQuoteCreateFromCartRequest = data
        return passed
    chosen: QuoteCreateRequestOrQuoteCreateFromCartRequest = closest(
        data,
        _quote_create_request,
        _quote_create_from_cart_request,
    )
    return chosen
