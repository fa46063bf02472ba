from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price_with_discounts as _calculated_price_with_discounts
    from . import item_calculated_price_fee_price as _item_calculated_price_fee_price
    from .calculated_price_with_discounts import CalculatedPriceWithDiscounts
    from .item_calculated_price_fee_price import ItemCalculatedPriceFeePrice
else:
    _calculated_price_with_discounts = Deferred(globals(), "calculated_price_with_discounts")
    _item_calculated_price_fee_price = Deferred(globals(), "item_calculated_price_fee_price")

NAMES = frozenset(
    {
        "id",
        "origin",
        "type",
        "name",
        "price",
        "discountedPrice",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ItemCalculatedPriceFee(Model):
    """Part of `ItemCalculatedPrice`.

    Attributes:
        origin: One of `'INTERNAL'`, `'EXTERNAL'`.
        type_: One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`.
    """

    id: Maybe[str] = UNSET
    origin: Maybe[Literal["EXTERNAL", "INTERNAL"] | str] = UNSET
    """One of `'INTERNAL'`, `'EXTERNAL'`."""
    type_: Maybe[Literal["ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY", "PERCENT"] | str] = UNSET
    """One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`."""
    name: Maybe[dict[str, str] | str] = UNSET
    price: Maybe[ItemCalculatedPriceFeePrice] = UNSET
    discounted_price: Maybe[CalculatedPriceWithDiscounts] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.origin) is not UNSET:
            data["origin"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.discounted_price) is not UNSET:
            data["discountedPrice"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemCalculatedPriceFee:
        return decode(data)


def decode(data: Any) -> ItemCalculatedPriceFee:
    if type(data) is not dict:
        passed: ItemCalculatedPriceFee = data
        return passed
    model = _new(ItemCalculatedPriceFee)
    unknown = len(data) - 6
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "origin" in data:
        model.origin = data["origin"]
    else:
        model.origin = _absent
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
    if "price" in data:
        value = data["price"]
        model.price = _item_calculated_price_fee_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "discountedPrice" in data:
        value = data["discountedPrice"]
        model.discounted_price = _calculated_price_with_discounts.decode(value) if type(value) is dict else value
    else:
        model.discounted_price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
