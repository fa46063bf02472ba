from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_price as _calculated_price
from . import order_calculated_price_discounted_price as _order_calculated_price_discounted_price
from . import order_calculated_price_final_price as _order_calculated_price_final_price
from . import order_calculated_price_payment_fee as _order_calculated_price_payment_fee
from . import order_calculated_price_price as _order_calculated_price_price
from . import order_calculated_price_total_discount as _order_calculated_price_total_discount
from . import order_calculated_price_total_fee as _order_calculated_price_total_fee
from . import order_calculated_price_total_shipping as _order_calculated_price_total_shipping
from . import order_calculated_price_uplift_value as _order_calculated_price_uplift_value

if TYPE_CHECKING:
    from .calculated_price import CalculatedPrice
    from .order_calculated_price_discounted_price import OrderCalculatedPriceDiscountedPrice
    from .order_calculated_price_final_price import OrderCalculatedPriceFinalPrice
    from .order_calculated_price_payment_fee import OrderCalculatedPricePaymentFee
    from .order_calculated_price_price import OrderCalculatedPricePrice
    from .order_calculated_price_total_discount import OrderCalculatedPriceTotalDiscount
    from .order_calculated_price_total_fee import OrderCalculatedPriceTotalFee
    from .order_calculated_price_total_shipping import OrderCalculatedPriceTotalShipping
    from .order_calculated_price_uplift_value import OrderCalculatedPriceUpliftValue

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


@attrs.define(kw_only=True, repr=False)
class OrderCalculatedPrice:
    price: OrderCalculatedPricePrice | None | Unset = UNSET
    uplift_value: OrderCalculatedPriceUpliftValue | None | Unset = UNSET
    discounted_price: OrderCalculatedPriceDiscountedPrice | None | Unset = UNSET
    payment_fees: list[OrderCalculatedPricePaymentFee] | None | Unset = UNSET
    fees: CalculatedPrice | None | Unset = UNSET
    total_fee: OrderCalculatedPriceTotalFee | None | Unset = UNSET
    total_discount: OrderCalculatedPriceTotalDiscount | None | Unset = UNSET
    shipping: CalculatedPrice | None | Unset = UNSET
    total_shipping: OrderCalculatedPriceTotalShipping | None | Unset = UNSET
    final_price: OrderCalculatedPriceFinalPrice | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculatedPrice:
        return decode(data)


def decode(data: Any) -> OrderCalculatedPrice:
    if type(data) is not dict:
        passed: OrderCalculatedPrice = data
        return passed
    get: Any = data.get
    model = _new(OrderCalculatedPrice)
    value = get("price", UNSET)
    model.price = _order_calculated_price_price.decode(value) if type(value) is dict else value
    value = get("upliftValue", UNSET)
    model.uplift_value = _order_calculated_price_uplift_value.decode(value) if type(value) is dict else value
    value = get("discountedPrice", UNSET)
    model.discounted_price = _order_calculated_price_discounted_price.decode(value) if type(value) is dict else value
    value = get("paymentFees", UNSET)
    model.payment_fees = (
        [_order_calculated_price_payment_fee.decode(item) for item in value] if type(value) is list else value
    )
    value = get("fees", UNSET)
    model.fees = _calculated_price.decode(value) if type(value) is dict else value
    value = get("totalFee", UNSET)
    model.total_fee = _order_calculated_price_total_fee.decode(value) if type(value) is dict else value
    value = get("totalDiscount", UNSET)
    model.total_discount = _order_calculated_price_total_discount.decode(value) if type(value) is dict else value
    value = get("shipping", UNSET)
    model.shipping = _calculated_price.decode(value) if type(value) is dict else value
    value = get("totalShipping", UNSET)
    model.total_shipping = _order_calculated_price_total_shipping.decode(value) if type(value) is dict else value
    value = get("finalPrice", UNSET)
    model.final_price = _order_calculated_price_final_price.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
