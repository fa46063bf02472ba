from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import cart_calculated_price_total_discount as _cart_calculated_price_total_discount
from . import cart_calculated_price_total_fee as _cart_calculated_price_total_fee
from . import cart_calculated_price_uplift_value as _cart_calculated_price_uplift_value
from . import item_calculated_price_discounted_price as _item_calculated_price_discounted_price
from . import item_calculated_price_fee as _item_calculated_price_fee
from . import item_calculated_price_final_price as _item_calculated_price_final_price
from . import item_calculated_price_price as _item_calculated_price_price

if TYPE_CHECKING:
    from .cart_calculated_price_total_discount import CartCalculatedPriceTotalDiscount
    from .cart_calculated_price_total_fee import CartCalculatedPriceTotalFee
    from .cart_calculated_price_uplift_value import CartCalculatedPriceUpliftValue
    from .item_calculated_price_discounted_price import ItemCalculatedPriceDiscountedPrice
    from .item_calculated_price_fee import ItemCalculatedPriceFee
    from .item_calculated_price_final_price import ItemCalculatedPriceFinalPrice
    from .item_calculated_price_price import ItemCalculatedPricePrice

NAMES = frozenset(
    {
        "price",
        "upliftValue",
        "discountedPrice",
        "fees",
        "totalFee",
        "totalDiscount",
        "finalPrice",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ItemCalculatedPrice:
    price: ItemCalculatedPricePrice | None | Unset = UNSET
    uplift_value: CartCalculatedPriceUpliftValue | None | Unset = UNSET
    discounted_price: ItemCalculatedPriceDiscountedPrice | None | Unset = UNSET
    fees: list[ItemCalculatedPriceFee] | None | Unset = UNSET
    total_fee: CartCalculatedPriceTotalFee | None | Unset = UNSET
    total_discount: CartCalculatedPriceTotalDiscount | None | Unset = UNSET
    final_price: ItemCalculatedPriceFinalPrice | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.uplift_value) is not UNSET:
            data["upliftValue"] = value
        if (value := self.discounted_price) is not UNSET:
            data["discountedPrice"] = value
        if (value := self.fees) is not UNSET:
            data["fees"] = value
        if (value := self.total_fee) is not UNSET:
            data["totalFee"] = value
        if (value := self.total_discount) is not UNSET:
            data["totalDiscount"] = value
        if (value := self.final_price) is not UNSET:
            data["finalPrice"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemCalculatedPrice:
        return decode(data)


def decode(data: Any) -> ItemCalculatedPrice:
    if type(data) is not dict:
        passed: ItemCalculatedPrice = data
        return passed
    get: Any = data.get
    model = _new(ItemCalculatedPrice)
    value = get("price", UNSET)
    model.price = _item_calculated_price_price.decode(value) if type(value) is dict else value
    value = get("upliftValue", UNSET)
    model.uplift_value = _cart_calculated_price_uplift_value.decode(value) if type(value) is dict else value
    value = get("discountedPrice", UNSET)
    model.discounted_price = _item_calculated_price_discounted_price.decode(value) if type(value) is dict else value
    value = get("fees", UNSET)
    model.fees = [_item_calculated_price_fee.decode(item) for item in value] if type(value) is list else value
    value = get("totalFee", UNSET)
    model.total_fee = _cart_calculated_price_total_fee.decode(value) if type(value) is dict else value
    value = get("totalDiscount", UNSET)
    model.total_discount = _cart_calculated_price_total_discount.decode(value) if type(value) is dict else value
    value = get("finalPrice", UNSET)
    model.final_price = _item_calculated_price_final_price.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
