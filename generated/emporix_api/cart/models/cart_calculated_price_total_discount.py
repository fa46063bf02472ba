from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import calculated_price as _calculated_price
from . import cart_calculated_price_total_fee_applied_discount as _cart_calculated_price_total_fee_applied_discount

if TYPE_CHECKING:
    from .calculated_price import CalculatedPrice
    from .cart_calculated_price_total_fee_applied_discount import CartCalculatedPriceTotalFeeAppliedDiscount

NAMES = frozenset(
    {
        "calculationType",
        "value",
        "price",
        "appliedDiscounts",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CartCalculatedPriceTotalDiscount:
    calculation_type: Literal["ApplyDiscountAfterTax", "ApplyDiscountBeforeTax"] | str | None | Unset = UNSET
    value: float | None | Unset = UNSET
    price: CalculatedPrice | None | Unset = UNSET
    applied_discounts: list[CartCalculatedPriceTotalFeeAppliedDiscount] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.calculation_type
        if value is not UNSET:
            data["calculationType"] = value
        value = self.value
        if value is not UNSET:
            data["value"] = value
        value = self.price
        if value is not UNSET:
            data["price"] = encode(value)
        value = self.applied_discounts
        if value is not UNSET:
            data["appliedDiscounts"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CartCalculatedPriceTotalDiscount:
        return decode(data)


def decode(data: Any) -> CartCalculatedPriceTotalDiscount:
    if type(data) is not dict:
        passed: CartCalculatedPriceTotalDiscount = data
        return passed
    get: Any = data.get
    model = _new(CartCalculatedPriceTotalDiscount)
    model.calculation_type = get("calculationType", UNSET)
    model.value = get("value", UNSET)
    value = get("price", UNSET)
    model.price = _calculated_price.decode(value) if type(value) is dict else value
    value = get("appliedDiscounts", UNSET)
    model.applied_discounts = (
        [_cart_calculated_price_total_fee_applied_discount.decode(item) for item in value]
        if type(value) is list
        else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
