from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import checkout_from_quote_request as _checkout_from_quote_request
    from . import checkout_request as _checkout_request
    from .checkout_from_quote_request import CheckoutFromQuoteRequest
    from .checkout_request import CheckoutRequest

    CheckoutRequestOrCheckoutFromQuoteRequest: TypeAlias = CheckoutRequest | CheckoutFromQuoteRequest
    """One of 2 models, told apart by the properties they have."""
else:
    _checkout_request = Deferred(globals(), "checkout_request")
    _checkout_from_quote_request = Deferred(globals(), "checkout_from_quote_request")

    class CheckoutRequestOrCheckoutFromQuoteRequest(metaclass=Union):
        """Request of `checkouts.place_order`.

        One of 2 models, told apart by the properties they have.

        - `CheckoutRequest`
        - `CheckoutFromQuoteRequest`

        Attributes of all:
            payment_methods: `list[PaymentMethodRequest]`. Required.
            delivery_window_id: `str`.

        Attributes of `CheckoutRequest`:
            cart_id: `str`. Required.
            shipping: `Shipping`. Required.
            addresses: `list[Address]`. 2 or more items; required.
            customer: `Customer`. Required.
            currency: `str`.

        Attributes of `CheckoutFromQuoteRequest`:
            quote_id: `str`. Required.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "CheckoutRequest",
                "CheckoutFromQuoteRequest",
            }
        )


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
