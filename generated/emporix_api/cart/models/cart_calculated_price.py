from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price as _calculated_price
    from . import cart_calculated_price_discounted_price as _cart_calculated_price_discounted_price
    from . import cart_calculated_price_final_price as _cart_calculated_price_final_price
    from . import cart_calculated_price_price as _cart_calculated_price_price
    from . import cart_calculated_price_total_discount as _cart_calculated_price_total_discount
    from . import cart_calculated_price_total_fee as _cart_calculated_price_total_fee
    from . import cart_calculated_price_total_shipping as _cart_calculated_price_total_shipping
    from . import cart_calculated_price_uplift_value as _cart_calculated_price_uplift_value
    from .calculated_price import CalculatedPrice
    from .cart_calculated_price_discounted_price import CartCalculatedPriceDiscountedPrice
    from .cart_calculated_price_final_price import CartCalculatedPriceFinalPrice
    from .cart_calculated_price_price import CartCalculatedPricePrice
    from .cart_calculated_price_total_discount import CartCalculatedPriceTotalDiscount
    from .cart_calculated_price_total_fee import CartCalculatedPriceTotalFee
    from .cart_calculated_price_total_shipping import CartCalculatedPriceTotalShipping
    from .cart_calculated_price_uplift_value import CartCalculatedPriceUpliftValue
else:
    _calculated_price = Deferred(globals(), "calculated_price")
    _cart_calculated_price_discounted_price = Deferred(globals(), "cart_calculated_price_discounted_price")
    _cart_calculated_price_final_price = Deferred(globals(), "cart_calculated_price_final_price")
    _cart_calculated_price_price = Deferred(globals(), "cart_calculated_price_price")
    _cart_calculated_price_total_discount = Deferred(globals(), "cart_calculated_price_total_discount")
    _cart_calculated_price_total_fee = Deferred(globals(), "cart_calculated_price_total_fee")
    _cart_calculated_price_total_shipping = Deferred(globals(), "cart_calculated_price_total_shipping")
    _cart_calculated_price_uplift_value = Deferred(globals(), "cart_calculated_price_uplift_value")

NAMES = frozenset(
    {
        "price",
        "upliftValue",
        "discountedPrice",
        "fees",
        "totalFee",
        "shipping",
        "totalShipping",
        "totalDiscount",
        "finalPrice",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CartCalculatedPrice(Model):
    """Part of `Cart` and `CartSummary`."""

    price: Maybe[CartCalculatedPricePrice] = UNSET
    uplift_value: Maybe[CartCalculatedPriceUpliftValue] = UNSET
    discounted_price: Maybe[CartCalculatedPriceDiscountedPrice] = UNSET
    fees: Maybe[CalculatedPrice] = UNSET
    total_fee: Maybe[CartCalculatedPriceTotalFee] = UNSET
    shipping: Maybe[CalculatedPrice] = UNSET
    total_shipping: Maybe[CartCalculatedPriceTotalShipping] = UNSET
    total_discount: Maybe[CartCalculatedPriceTotalDiscount] = UNSET
    final_price: Maybe[CartCalculatedPriceFinalPrice] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.total_shipping) is not UNSET:
            data["totalShipping"] = value
        if (value := self.total_discount) is not UNSET:
            data["totalDiscount"] = value
        if (value := self.final_price) is not UNSET:
            data["finalPrice"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartCalculatedPrice:
        return decode(data)


def decode(data: Any) -> CartCalculatedPrice:
    if type(data) is not dict:
        passed: CartCalculatedPrice = data
        return passed
    model = _new(CartCalculatedPrice)
    unknown = len(data) - 9
    if "price" in data:
        value = data["price"]
        model.price = _cart_calculated_price_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "upliftValue" in data:
        value = data["upliftValue"]
        model.uplift_value = _cart_calculated_price_uplift_value.decode(value) if type(value) is dict else value
    else:
        model.uplift_value = _absent
        unknown += 1
    if "discountedPrice" in data:
        value = data["discountedPrice"]
        model.discounted_price = _cart_calculated_price_discounted_price.decode(value) if type(value) is dict else value
    else:
        model.discounted_price = _absent
        unknown += 1
    if "fees" in data:
        value = data["fees"]
        model.fees = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.fees = _absent
        unknown += 1
    if "totalFee" in data:
        value = data["totalFee"]
        model.total_fee = _cart_calculated_price_total_fee.decode(value) if type(value) is dict else value
    else:
        model.total_fee = _absent
        unknown += 1
    if "shipping" in data:
        value = data["shipping"]
        model.shipping = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.shipping = _absent
        unknown += 1
    if "totalShipping" in data:
        value = data["totalShipping"]
        model.total_shipping = _cart_calculated_price_total_shipping.decode(value) if type(value) is dict else value
    else:
        model.total_shipping = _absent
        unknown += 1
    if "totalDiscount" in data:
        value = data["totalDiscount"]
        model.total_discount = _cart_calculated_price_total_discount.decode(value) if type(value) is dict else value
    else:
        model.total_discount = _absent
        unknown += 1
    if "finalPrice" in data:
        value = data["finalPrice"]
        model.final_price = _cart_calculated_price_final_price.decode(value) if type(value) is dict else value
    else:
        model.final_price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
