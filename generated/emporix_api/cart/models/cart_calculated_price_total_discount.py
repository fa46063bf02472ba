from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price as _calculated_price
    from . import cart_calculated_price_total_fee_applied_discount as _cart_calculated_price_total_fee_applied_discount
    from .calculated_price import CalculatedPrice
    from .cart_calculated_price_total_fee_applied_discount import CartCalculatedPriceTotalFeeAppliedDiscount
else:
    _calculated_price = Deferred(globals(), "calculated_price")
    _cart_calculated_price_total_fee_applied_discount = Deferred(
        globals(), "cart_calculated_price_total_fee_applied_discount"
    )

NAMES = frozenset(
    {
        "calculationType",
        "value",
        "price",
        "appliedDiscounts",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CartCalculatedPriceTotalDiscount(Model):
    """Part of `CartCalculatedPrice` and `ItemCalculatedPrice`.

    Attributes:
        calculation_type: One of `'ApplyDiscountBeforeTax'`, `'ApplyDiscountAfterTax'`.
    """

    calculation_type: Maybe[Literal["ApplyDiscountAfterTax", "ApplyDiscountBeforeTax"] | str] = UNSET
    """One of `'ApplyDiscountBeforeTax'`, `'ApplyDiscountAfterTax'`."""
    value: Maybe[float] = UNSET
    price: Maybe[CalculatedPrice] = UNSET
    applied_discounts: Maybe[list[CartCalculatedPriceTotalFeeAppliedDiscount]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartCalculatedPriceTotalDiscount:
        return decode(data)


def decode(data: Any) -> CartCalculatedPriceTotalDiscount:
    if type(data) is not dict:
        passed: CartCalculatedPriceTotalDiscount = data
        return passed
    model = _new(CartCalculatedPriceTotalDiscount)
    unknown = len(data) - 4
    if "calculationType" in data:
        model.calculation_type = data["calculationType"]
    else:
        model.calculation_type = _absent
        unknown += 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "appliedDiscounts" in data:
        value = data["appliedDiscounts"]
        model.applied_discounts = (
            [_cart_calculated_price_total_fee_applied_discount.decode(item) for item in value]
            if type(value) is list
            else value
        )
    else:
        model.applied_discounts = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
