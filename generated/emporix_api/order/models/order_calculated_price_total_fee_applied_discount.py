from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_price as _calculated_price

if TYPE_CHECKING:
    from .calculated_price import CalculatedPrice

NAMES = frozenset(
    {
        "id",
        "value",
        "price",
        "discountType",
        "origin",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderCalculatedPriceTotalFeeAppliedDiscount:
    id: str | None | Unset = UNSET
    value: float | None | Unset = UNSET
    price: CalculatedPrice | None | Unset = UNSET
    discount_type: Literal["ABSOLUTE", "FREE_SHIPPING", "PERCENT"] | str | None | Unset = UNSET
    origin: Literal["EXTERNAL", "INTERNAL"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.discount_type) is not UNSET:
            data["discountType"] = value
        if (value := self.origin) is not UNSET:
            data["origin"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculatedPriceTotalFeeAppliedDiscount:
        return decode(data)


def decode(data: Any) -> OrderCalculatedPriceTotalFeeAppliedDiscount:
    if type(data) is not dict:
        passed: OrderCalculatedPriceTotalFeeAppliedDiscount = data
        return passed
    get: Any = data.get
    model = _new(OrderCalculatedPriceTotalFeeAppliedDiscount)
    model.id = get("id", UNSET)
    model.value = get("value", UNSET)
    value = get("price", UNSET)
    model.price = _calculated_price.decode(value) if type(value) is dict else value
    model.discount_type = get("discountType", UNSET)
    model.origin = get("origin", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
