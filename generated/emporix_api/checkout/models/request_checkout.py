from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import address_json as _address_json
from . import customer_json as _customer_json
from . import request_payment_method_json as _request_payment_method_json
from . import shipping_json as _shipping_json

if TYPE_CHECKING:
    from .address_json import AddressJson
    from .customer_json import CustomerJson
    from .request_payment_method_json import RequestPaymentMethodJson
    from .shipping_json import ShippingJson

NAMES = frozenset(
    {
        "cartId",
        "paymentMethods",
        "shipping",
        "addresses",
        "customer",
        "currency",
        "deliveryWindowId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RequestCheckout:
    cart_id: str
    payment_methods: list[RequestPaymentMethodJson]
    shipping: ShippingJson
    addresses: list[AddressJson]
    customer: CustomerJson
    currency: str | None | Unset = UNSET
    delivery_window_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.cart_id) is not UNSET:
            data["cartId"] = value
        if (value := self.payment_methods) is not UNSET:
            data["paymentMethods"] = value
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.addresses) is not UNSET:
            data["addresses"] = value
        if (value := self.customer) is not UNSET:
            data["customer"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RequestCheckout:
        return decode(data)


def decode(data: Any) -> RequestCheckout:
    if type(data) is not dict:
        passed: RequestCheckout = data
        return passed
    get: Any = data.get
    model = _new(RequestCheckout)
    model.cart_id = get("cartId", UNSET)
    value = get("paymentMethods", UNSET)
    model.payment_methods = (
        [_request_payment_method_json.decode(item) for item in value] if type(value) is list else value
    )
    value = get("shipping", UNSET)
    model.shipping = _shipping_json.decode(value) if type(value) is dict else value
    value = get("addresses", UNSET)
    model.addresses = [_address_json.decode(item) for item in value] if type(value) is list else value
    value = get("customer", UNSET)
    model.customer = _customer_json.decode(value) if type(value) is dict else value
    model.currency = get("currency", UNSET)
    model.delivery_window_id = get("deliveryWindowId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
