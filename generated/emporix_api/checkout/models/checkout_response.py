from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "orderId",
        "paymentDetails",
        "checkoutId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CheckoutResponse(Model):
    """Response of `checkouts.place_order`."""

    order_id: Maybe[str] = UNSET
    payment_details: Maybe[dict[str, Any]] = UNSET
    checkout_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.payment_details) is not UNSET:
            data["paymentDetails"] = value
        if (value := self.checkout_id) is not UNSET:
            data["checkoutId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CheckoutResponse:
        return decode(data)


def decode(data: Any) -> CheckoutResponse:
    if type(data) is not dict:
        passed: CheckoutResponse = data
        return passed
    model = _new(CheckoutResponse)
    unknown = len(data) - 3
    if "orderId" in data:
        model.order_id = data["orderId"]
    else:
        model.order_id = _absent
        unknown += 1
    if "paymentDetails" in data:
        model.payment_details = data["paymentDetails"]
    else:
        model.payment_details = _absent
        unknown += 1
    if "checkoutId" in data:
        model.checkout_id = data["checkoutId"]
    else:
        model.checkout_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
