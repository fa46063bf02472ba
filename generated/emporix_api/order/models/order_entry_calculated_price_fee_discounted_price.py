from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import order_calculated_price_total_fee_applied_discount as _order_calculated_price_total_fee_applied_discount

if TYPE_CHECKING:
    from .order_calculated_price_total_fee_applied_discount import OrderCalculatedPriceTotalFeeAppliedDiscount

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


@attrs.define(kw_only=True, repr=False)
class OrderEntryCalculatedPriceFeeDiscountedPrice:
    net_value: float | None | Unset = UNSET
    gross_value: float | None | Unset = UNSET
    tax_value: float | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
    applied_discounts: list[OrderCalculatedPriceTotalFeeAppliedDiscount] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntryCalculatedPriceFeeDiscountedPrice:
        return decode(data)


def decode(data: Any) -> OrderEntryCalculatedPriceFeeDiscountedPrice:
    if type(data) is not dict:
        passed: OrderEntryCalculatedPriceFeeDiscountedPrice = data
        return passed
    get: Any = data.get
    model = _new(OrderEntryCalculatedPriceFeeDiscountedPrice)
    model.net_value = get("netValue", UNSET)
    model.gross_value = get("grossValue", UNSET)
    model.tax_value = get("taxValue", UNSET)
    model.tax_code = get("taxCode", UNSET)
    model.tax_rate = get("taxRate", UNSET)
    value = get("appliedDiscounts", UNSET)
    model.applied_discounts = (
        [_order_calculated_price_total_fee_applied_discount.decode(item) for item in value]
        if type(value) is list
        else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
