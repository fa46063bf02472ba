from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import cart_calculated_price_total_fee_applied_discount as _cart_calculated_price_total_fee_applied_discount
    from .cart_calculated_price_total_fee_applied_discount import CartCalculatedPriceTotalFeeAppliedDiscount
else:
    _cart_calculated_price_total_fee_applied_discount = Deferred(
        globals(), "cart_calculated_price_total_fee_applied_discount"
    )

NAMES = frozenset(
    {
        "netValue",
        "grossValue",
        "taxValue",
        "taxCode",
        "taxRate",
        "appliedDiscounts",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ItemCalculatedPriceDiscountedPrice(Model):
    """Part of `ItemCalculatedPrice` and `ItemCalculatedPriceFeePrice`."""

    net_value: Maybe[float] = UNSET
    gross_value: Maybe[float] = UNSET
    tax_value: Maybe[float] = UNSET
    tax_code: Maybe[str] = UNSET
    tax_rate: Maybe[float] = UNSET
    applied_discounts: Maybe[list[CartCalculatedPriceTotalFeeAppliedDiscount]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.net_value) is not UNSET:
            data["netValue"] = value
        if (value := self.gross_value) is not UNSET:
            data["grossValue"] = value
        if (value := self.tax_value) is not UNSET:
            data["taxValue"] = value
        if (value := self.tax_code) is not UNSET:
            data["taxCode"] = value
        if (value := self.tax_rate) is not UNSET:
            data["taxRate"] = value
        if (value := self.applied_discounts) is not UNSET:
            data["appliedDiscounts"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemCalculatedPriceDiscountedPrice:
        return decode(data)


def decode(data: Any) -> ItemCalculatedPriceDiscountedPrice:
    if type(data) is not dict:
        passed: ItemCalculatedPriceDiscountedPrice = data
        return passed
    model = _new(ItemCalculatedPriceDiscountedPrice)
    unknown = len(data) - 6
    if "netValue" in data:
        model.net_value = data["netValue"]
    else:
        model.net_value = _absent
        unknown += 1
    if "grossValue" in data:
        model.gross_value = data["grossValue"]
    else:
        model.gross_value = _absent
        unknown += 1
    if "taxValue" in data:
        model.tax_value = data["taxValue"]
    else:
        model.tax_value = _absent
        unknown += 1
    if "taxCode" in data:
        model.tax_code = data["taxCode"]
    else:
        model.tax_code = _absent
        unknown += 1
    if "taxRate" in data:
        model.tax_rate = data["taxRate"]
    else:
        model.tax_rate = _absent
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
