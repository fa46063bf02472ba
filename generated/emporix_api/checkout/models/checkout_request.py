from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import address as _address
from . import customer as _customer
from . import payment_method_request as _payment_method_request
from . import shipping as _shipping

if TYPE_CHECKING:
    from .address import Address
    from .customer import Customer
    from .payment_method_request import PaymentMethodRequest
    from .shipping import Shipping

NAMES = frozenset(
    {
        "cartId",
        "paymentMethods",
        "shipping",
        "addresses",
        "customer",
        "currency",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CheckoutRequest:
    cart_id: str
    payment_methods: list[PaymentMethodRequest]
    shipping: Shipping
    addresses: list[Address]
    customer: Customer
    currency: str | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CheckoutRequest:
        return decode(data)


def decode(data: Any) -> CheckoutRequest:
    if type(data) is not dict:
        passed: CheckoutRequest = data
        return passed
    get: Any = data.get
    model = _new(CheckoutRequest)
    model.cart_id = get("cartId", UNSET)
    value = get("paymentMethods", UNSET)
    model.payment_methods = [_payment_method_request.decode(item) for item in value] if type(value) is list else value
    value = get("shipping", UNSET)
    model.shipping = _shipping.decode(value) if type(value) is dict else value
    value = get("addresses", UNSET)
    model.addresses = [_address.decode(item) for item in value] if type(value) is list else value
    value = get("customer", UNSET)
    model.customer = _customer.decode(value) if type(value) is dict else value
    model.currency = get("currency", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
