from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "orderId",
        "paymentDetails",
        "checkoutId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CheckoutResponse:
    order_id: str | None | Unset = UNSET
    payment_details: dict[str, Any] | None | Unset = UNSET
    checkout_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.payment_details) is not UNSET:
            data["paymentDetails"] = value
        if (value := self.checkout_id) is not UNSET:
            data["checkoutId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CheckoutResponse:
        return decode(data)


def decode(data: Any) -> CheckoutResponse:
    if type(data) is not dict:
        passed: CheckoutResponse = data
        return passed
    get: Any = data.get
    model = _new(CheckoutResponse)
    model.order_id = get("orderId", UNSET)
    model.payment_details = get("paymentDetails", UNSET)
    model.checkout_id = get("checkoutId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
