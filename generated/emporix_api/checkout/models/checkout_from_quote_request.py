from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import payment_method_request as _payment_method_request
    from .payment_method_request import PaymentMethodRequest
else:
    _payment_method_request = Deferred(globals(), "payment_method_request")

NAMES = frozenset(
    {
        "quoteId",
        "paymentMethods",
        "deliveryWindowId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CheckoutFromQuoteRequest(Model):
    """Request of `checkouts.place_order`.

    Attributes:
        quote_id: Required.
        payment_methods: Required.
    """

    quote_id: str
    """Required."""
    payment_methods: list[PaymentMethodRequest]
    """Required."""
    delivery_window_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quote_id) is not UNSET:
            data["quoteId"] = value
        if (value := self.payment_methods) is not UNSET:
            data["paymentMethods"] = value
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CheckoutFromQuoteRequest:
        return decode(data)


def decode(data: Any) -> CheckoutFromQuoteRequest:
    if type(data) is not dict:
        passed: CheckoutFromQuoteRequest = data
        return passed
    model = _new(CheckoutFromQuoteRequest)
    unknown = len(data) - 3
    if "quoteId" in data:
        model.quote_id = data["quoteId"]
    else:
        model.quote_id = _absent
        unknown += 1
    if "paymentMethods" in data:
        value = data["paymentMethods"]
        model.payment_methods = (
            [_payment_method_request.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.payment_methods = _absent
        unknown += 1
    if "deliveryWindowId" in data:
        model.delivery_window_id = data["deliveryWindowId"]
    else:
        model.delivery_window_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
