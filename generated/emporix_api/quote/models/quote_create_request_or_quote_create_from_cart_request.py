from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import quote_create_from_cart_request as _quote_create_from_cart_request
    from . import quote_create_request as _quote_create_request
    from .quote_create_from_cart_request import QuoteCreateFromCartRequest
    from .quote_create_request import QuoteCreateRequest

    QuoteCreateRequestOrQuoteCreateFromCartRequest: TypeAlias = QuoteCreateRequest | QuoteCreateFromCartRequest
    """One of 2 models, told apart by the properties they have."""
else:
    _quote_create_request = Deferred(globals(), "quote_create_request")
    _quote_create_from_cart_request = Deferred(globals(), "quote_create_from_cart_request")

    class QuoteCreateRequestOrQuoteCreateFromCartRequest(metaclass=Union):
        """Request of `quotes.create`.

        One of 2 models, told apart by the properties they have.

        - `QuoteCreateRequest`
        - `QuoteCreateFromCartRequest`

        Attributes of all:
            employee_id: `str`.
            shipping: `QuoteShipping`.

        Attributes of `QuoteCreateRequest`:
            customer_id: `str`. Required.
            site_code: `str`. Required.
            currency: `str`. Required.
            billing_address_id: `str`. Required.
            shipping_address_id: `str`. Required.
            id: `str`.
            company_name: `str`.
            valid_to: `str`. A timestamp, `2026-01-31T12:00:00Z`.
            items: `list[QuoteCreateRequestItem]`.
            restriction: `str`.
            mixins: `dict[str, Any]`.
            metadata: `QuoteCreateRequestMetadata`.
            customer_email: `str`.

        Attributes of `QuoteCreateFromCartRequest`:
            cart_id: `str`. Required.
            billing_address_id: `str`.
            shipping_address_id: `str`.
            customer_reference: `str`.
            customer_comment: `str`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "QuoteCreateRequest",
                "QuoteCreateFromCartRequest",
            }
        )


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
