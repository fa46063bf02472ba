from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price as _calculated_price
    from . import order_calculated_price_discounted_price as _order_calculated_price_discounted_price
    from . import order_calculated_price_final_price as _order_calculated_price_final_price
    from . import order_calculated_price_payment_fee as _order_calculated_price_payment_fee
    from . import order_calculated_price_price as _order_calculated_price_price
    from . import order_calculated_price_total_discount as _order_calculated_price_total_discount
    from . import order_calculated_price_total_fee as _order_calculated_price_total_fee
    from . import order_calculated_price_total_shipping as _order_calculated_price_total_shipping
    from . import order_calculated_price_uplift_value as _order_calculated_price_uplift_value
    from .calculated_price import CalculatedPrice
    from .order_calculated_price_discounted_price import OrderCalculatedPriceDiscountedPrice
    from .order_calculated_price_final_price import OrderCalculatedPriceFinalPrice
    from .order_calculated_price_payment_fee import OrderCalculatedPricePaymentFee
    from .order_calculated_price_price import OrderCalculatedPricePrice
    from .order_calculated_price_total_discount import OrderCalculatedPriceTotalDiscount
    from .order_calculated_price_total_fee import OrderCalculatedPriceTotalFee
    from .order_calculated_price_total_shipping import OrderCalculatedPriceTotalShipping
    from .order_calculated_price_uplift_value import OrderCalculatedPriceUpliftValue
else:
    _calculated_price = Deferred(globals(), "calculated_price")
    _order_calculated_price_discounted_price = Deferred(globals(), "order_calculated_price_discounted_price")
    _order_calculated_price_final_price = Deferred(globals(), "order_calculated_price_final_price")
    _order_calculated_price_payment_fee = Deferred(globals(), "order_calculated_price_payment_fee")
    _order_calculated_price_price = Deferred(globals(), "order_calculated_price_price")
    _order_calculated_price_total_discount = Deferred(globals(), "order_calculated_price_total_discount")
    _order_calculated_price_total_fee = Deferred(globals(), "order_calculated_price_total_fee")
    _order_calculated_price_total_shipping = Deferred(globals(), "order_calculated_price_total_shipping")
    _order_calculated_price_uplift_value = Deferred(globals(), "order_calculated_price_uplift_value")

NAMES = frozenset(
    {
        "price",
        "upliftValue",
        "discountedPrice",
        "paymentFees",
        "fees",
        "totalFee",
        "totalDiscount",
        "shipping",
        "totalShipping",
        "finalPrice",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderCalculatedPrice(Model):
    """Part of `Order`, `OrderUpdate`, `SalesOrder` and 1 more."""

    price: Maybe[OrderCalculatedPricePrice] = UNSET
    uplift_value: Maybe[OrderCalculatedPriceUpliftValue] = UNSET
    discounted_price: Maybe[OrderCalculatedPriceDiscountedPrice] = UNSET
    payment_fees: Maybe[list[OrderCalculatedPricePaymentFee]] = UNSET
    fees: Maybe[CalculatedPrice] = UNSET
    total_fee: Maybe[OrderCalculatedPriceTotalFee] = UNSET
    total_discount: Maybe[OrderCalculatedPriceTotalDiscount] = UNSET
    shipping: Maybe[CalculatedPrice] = UNSET
    total_shipping: Maybe[OrderCalculatedPriceTotalShipping] = UNSET
    final_price: Maybe[OrderCalculatedPriceFinalPrice] = UNSET
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
        if (value := self.payment_fees) is not UNSET:
            data["paymentFees"] = value
        if (value := self.fees) is not UNSET:
            data["fees"] = value
        if (value := self.total_fee) is not UNSET:
            data["totalFee"] = value
        if (value := self.total_discount) is not UNSET:
            data["totalDiscount"] = value
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.total_shipping) is not UNSET:
            data["totalShipping"] = value
        if (value := self.final_price) is not UNSET:
            data["finalPrice"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculatedPrice:
        return decode(data)


def decode(data: Any) -> OrderCalculatedPrice:
    if type(data) is not dict:
        passed: OrderCalculatedPrice = data
        return passed
    model = _new(OrderCalculatedPrice)
    unknown = len(data) - 10
    if "price" in data:
        value = data["price"]
        model.price = _order_calculated_price_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "upliftValue" in data:
        value = data["upliftValue"]
        model.uplift_value = _order_calculated_price_uplift_value.decode(value) if type(value) is dict else value
    else:
        model.uplift_value = _absent
        unknown += 1
    if "discountedPrice" in data:
        value = data["discountedPrice"]
        model.discounted_price = (
            _order_calculated_price_discounted_price.decode(value) if type(value) is dict else value
        )
    else:
        model.discounted_price = _absent
        unknown += 1
    if "paymentFees" in data:
        value = data["paymentFees"]
        model.payment_fees = (
            [_order_calculated_price_payment_fee.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.payment_fees = _absent
        unknown += 1
    if "fees" in data:
        value = data["fees"]
        model.fees = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.fees = _absent
        unknown += 1
    if "totalFee" in data:
        value = data["totalFee"]
        model.total_fee = _order_calculated_price_total_fee.decode(value) if type(value) is dict else value
    else:
        model.total_fee = _absent
        unknown += 1
    if "totalDiscount" in data:
        value = data["totalDiscount"]
        model.total_discount = _order_calculated_price_total_discount.decode(value) if type(value) is dict else value
    else:
        model.total_discount = _absent
        unknown += 1
    if "shipping" in data:
        value = data["shipping"]
        model.shipping = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.shipping = _absent
        unknown += 1
    if "totalShipping" in data:
        value = data["totalShipping"]
        model.total_shipping = _order_calculated_price_total_shipping.decode(value) if type(value) is dict else value
    else:
        model.total_shipping = _absent
        unknown += 1
    if "finalPrice" in data:
        value = data["finalPrice"]
        model.final_price = _order_calculated_price_final_price.decode(value) if type(value) is dict else value
    else:
        model.final_price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
