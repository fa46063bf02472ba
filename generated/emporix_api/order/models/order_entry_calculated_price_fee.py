from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_price as _calculated_price
from . import order_entry_calculated_price_fee_discounted_price as _order_entry_calculated_price_fee_discounted_price

if TYPE_CHECKING:
    from .calculated_price import CalculatedPrice
    from .order_entry_calculated_price_fee_discounted_price import OrderEntryCalculatedPriceFeeDiscountedPrice

NAMES = frozenset(
    {
        "id",
        "type",
        "name",
        "origin",
        "price",
        "discountedPrice",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderEntryCalculatedPriceFee:
    id: str | None | Unset = UNSET
    type_: Literal["ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY", "PERCENT"] | str | None | Unset = UNSET
    name: dict[str, str] | str | None | Unset = UNSET
    origin: Literal["EXTERNAL", "INTERNAL"] | str | None | Unset = UNSET
    price: CalculatedPrice | None | Unset = UNSET
    discounted_price: OrderEntryCalculatedPriceFeeDiscountedPrice | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.origin) is not UNSET:
            data["origin"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.discounted_price) is not UNSET:
            data["discountedPrice"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntryCalculatedPriceFee:
        return decode(data)


def decode(data: Any) -> OrderEntryCalculatedPriceFee:
    if type(data) is not dict:
        passed: OrderEntryCalculatedPriceFee = data
        return passed
    get: Any = data.get
    model = _new(OrderEntryCalculatedPriceFee)
    model.id = get("id", UNSET)
    model.type_ = get("type", UNSET)
    model.name = get("name", UNSET)
    model.origin = get("origin", UNSET)
    value = get("price", UNSET)
    model.price = _calculated_price.decode(value) if type(value) is dict else value
    value = get("discountedPrice", UNSET)
    model.discounted_price = (
        _order_entry_calculated_price_fee_discounted_price.decode(value) if type(value) is dict else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
