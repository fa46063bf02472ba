from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import payment_method_request as _payment_method_request

if TYPE_CHECKING:
    from .payment_method_request import PaymentMethodRequest

NAMES = frozenset(
    {
        "quoteId",
        "paymentMethods",
        "deliveryWindowId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CheckoutFromQuoteRequest:
    quote_id: str
    payment_methods: list[PaymentMethodRequest]
    delivery_window_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quote_id) is not UNSET:
            data["quoteId"] = value
        if (value := self.payment_methods) is not UNSET:
            data["paymentMethods"] = value
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CheckoutFromQuoteRequest:
        return decode(data)


def decode(data: Any) -> CheckoutFromQuoteRequest:
    if type(data) is not dict:
        passed: CheckoutFromQuoteRequest = data
        return passed
    get: Any = data.get
    model = _new(CheckoutFromQuoteRequest)
    model.quote_id = get("quoteId", UNSET)
    value = get("paymentMethods", UNSET)
    model.payment_methods = [_payment_method_request.decode(item) for item in value] if type(value) is list else value
    model.delivery_window_id = get("deliveryWindowId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
