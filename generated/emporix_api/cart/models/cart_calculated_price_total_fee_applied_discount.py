from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
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
class CartCalculatedPriceTotalFeeAppliedDiscount:
    id: str | None | Unset = UNSET
    value: float | None | Unset = UNSET
    price: CalculatedPrice | None | Unset = UNSET
    discount_type: Literal["ABSOLUTE", "FREE_SHIPPING", "PERCENT"] | str | None | Unset = UNSET
    origin: Literal["EXTERNAL", "INTERNAL"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.value
        if value is not UNSET:
            data["value"] = value
        value = self.price
        if value is not UNSET:
            data["price"] = encode(value)
        value = self.discount_type
        if value is not UNSET:
            data["discountType"] = value
        value = self.origin
        if value is not UNSET:
            data["origin"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CartCalculatedPriceTotalFeeAppliedDiscount:
        return decode(data)


def decode(data: Any) -> CartCalculatedPriceTotalFeeAppliedDiscount:
    if type(data) is not dict:
        passed: CartCalculatedPriceTotalFeeAppliedDiscount = data
        return passed
    get: Any = data.get
    model = _new(CartCalculatedPriceTotalFeeAppliedDiscount)
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
