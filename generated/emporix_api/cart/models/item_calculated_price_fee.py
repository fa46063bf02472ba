from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_price_with_discounts as _calculated_price_with_discounts
from . import item_calculated_price_fee_price as _item_calculated_price_fee_price

if TYPE_CHECKING:
    from .calculated_price_with_discounts import CalculatedPriceWithDiscounts
    from .item_calculated_price_fee_price import ItemCalculatedPriceFeePrice

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


@attrs.define(kw_only=True, repr=False)
class ItemCalculatedPriceFee:
    id: str | None | Unset = UNSET
    origin: Literal["EXTERNAL", "INTERNAL"] | str | None | Unset = UNSET
    type_: Literal["ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY", "PERCENT"] | str | None | Unset = UNSET
    name: dict[str, str] | str | None | Unset = UNSET
    price: ItemCalculatedPriceFeePrice | None | Unset = UNSET
    discounted_price: CalculatedPriceWithDiscounts | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemCalculatedPriceFee:
        return decode(data)


def decode(data: Any) -> ItemCalculatedPriceFee:
    if type(data) is not dict:
        passed: ItemCalculatedPriceFee = data
        return passed
    get: Any = data.get
    model = _new(ItemCalculatedPriceFee)
    model.id = get("id", UNSET)
    model.origin = get("origin", UNSET)
    model.type_ = get("type", UNSET)
    model.name = get("name", UNSET)
    value = get("price", UNSET)
    model.price = _item_calculated_price_fee_price.decode(value) if type(value) is dict else value
    value = get("discountedPrice", UNSET)
    model.discounted_price = _calculated_price_with_discounts.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
