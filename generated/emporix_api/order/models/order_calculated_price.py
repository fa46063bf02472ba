from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode
from . import calculated_price as _calculated_price

if TYPE_CHECKING:
    from .calculated_price import CalculatedPrice

NAMES = frozenset(
    {
        "price",
        "upliftValue",
        "discountedPrice",
        "paymentFees",
        "fees",
        "totalFee",
        "totalDiscount",
        "shipping",
        "totalShipping",
        "finalPrice",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderCalculatedPrice:
    price: dict[str, Any] | None | Unset = UNSET
    uplift_value: dict[str, Any] | None | Unset = UNSET
    discounted_price: dict[str, Any] | None | Unset = UNSET
    payment_fees: list[dict[str, Any]] | None | Unset = UNSET
    fees: CalculatedPrice | None | Unset = UNSET
    total_fee: dict[str, Any] | None | Unset = UNSET
    total_discount: dict[str, Any] | None | Unset = UNSET
    shipping: CalculatedPrice | None | Unset = UNSET
    total_shipping: dict[str, Any] | None | Unset = UNSET
    final_price: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.price
        if value is not UNSET:
            data["price"] = encode(value)
        value = self.uplift_value
        if value is not UNSET:
            data["upliftValue"] = encode(value)
        value = self.discounted_price
        if value is not UNSET:
            data["discountedPrice"] = encode(value)
        value = self.payment_fees
        if value is not UNSET:
            data["paymentFees"] = encode(value)
        value = self.fees
        if value is not UNSET:
            data["fees"] = encode(value)
        value = self.total_fee
        if value is not UNSET:
            data["totalFee"] = encode(value)
        value = self.total_discount
        if value is not UNSET:
            data["totalDiscount"] = encode(value)
        value = self.shipping
        if value is not UNSET:
            data["shipping"] = encode(value)
        value = self.total_shipping
        if value is not UNSET:
            data["totalShipping"] = encode(value)
        value = self.final_price
        if value is not UNSET:
            data["finalPrice"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculatedPrice:
        return decode(data)


def decode(data: Any) -> OrderCalculatedPrice:
    if type(data) is not dict:
        passed: OrderCalculatedPrice = data
        return passed
    get: Any = data.get
    model = _new(OrderCalculatedPrice)
    model.price = get("price", UNSET)
    model.uplift_value = get("upliftValue", UNSET)
    model.discounted_price = get("discountedPrice", UNSET)
    model.payment_fees = get("paymentFees", UNSET)
    model.fees = _calculated_price.decode(get("fees", UNSET))
    model.total_fee = get("totalFee", UNSET)
    model.total_discount = get("totalDiscount", UNSET)
    model.shipping = _calculated_price.decode(get("shipping", UNSET))
    model.total_shipping = get("totalShipping", UNSET)
    model.final_price = get("finalPrice", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
