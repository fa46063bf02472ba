from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.calculation_type) is not UNSET:
            data["calculationType"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.applied_discounts) is not UNSET:
            data["appliedDiscounts"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
