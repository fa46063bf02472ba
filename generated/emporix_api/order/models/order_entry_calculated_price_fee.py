from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price as _calculated_price
    from . import (
        order_entry_calculated_price_fee_discounted_price as _order_entry_calculated_price_fee_discounted_price,
    )
    from .calculated_price import CalculatedPrice
    from .order_entry_calculated_price_fee_discounted_price import OrderEntryCalculatedPriceFeeDiscountedPrice
else:
    _calculated_price = Deferred(globals(), "calculated_price")
    _order_entry_calculated_price_fee_discounted_price = Deferred(
        globals(), "order_entry_calculated_price_fee_discounted_price"
    )

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderEntryCalculatedPriceFee(Model):
    """Part of `OrderEntryCalculatedPrice`.

    Attributes:
        type_: One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`.
        origin: One of `'INTERNAL'`, `'EXTERNAL'`.
    """

    id: Maybe[str] = UNSET
    type_: Maybe[Literal["ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY", "PERCENT"] | str] = UNSET
    """One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`."""
    name: Maybe[dict[str, str] | str] = UNSET
    origin: Maybe[Literal["EXTERNAL", "INTERNAL"] | str] = UNSET
    """One of `'INTERNAL'`, `'EXTERNAL'`."""
    price: Maybe[CalculatedPrice] = UNSET
    discounted_price: Maybe[OrderEntryCalculatedPriceFeeDiscountedPrice] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntryCalculatedPriceFee:
        return decode(data)


def decode(data: Any) -> OrderEntryCalculatedPriceFee:
    if type(data) is not dict:
        passed: OrderEntryCalculatedPriceFee = data
        return passed
    model = _new(OrderEntryCalculatedPriceFee)
    unknown = len(data) - 6
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "origin" in data:
        model.origin = data["origin"]
    else:
        model.origin = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "discountedPrice" in data:
        value = data["discountedPrice"]
        model.discounted_price = (
            _order_entry_calculated_price_fee_discounted_price.decode(value) if type(value) is dict else value
        )
    else:
        model.discounted_price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
