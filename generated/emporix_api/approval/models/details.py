from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import address as _address
from . import payment as _payment
from . import payment_method as _payment_method
from . import shipping as _shipping

if TYPE_CHECKING:
    from .address import Address
    from .payment import Payment
    from .payment_method import PaymentMethod
    from .shipping import Shipping

NAMES = frozenset(
    {
        "shipping",
        "payment",
        "paymentMethods",
        "currency",
        "addresses",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Details:
    shipping: Shipping | None | Unset = UNSET
    payment: Payment | None | Unset = UNSET
    payment_methods: list[PaymentMethod] | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    addresses: list[Address] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.shipping
        if value is not UNSET:
            data["shipping"] = encode(value)
        value = self.payment
        if value is not UNSET:
            data["payment"] = encode(value)
        value = self.payment_methods
        if value is not UNSET:
            data["paymentMethods"] = encode(value)
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.addresses
        if value is not UNSET:
            data["addresses"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> Details:
        return decode(data)


def decode(data: Any) -> Details:
    if type(data) is not dict:
        passed: Details = data
        return passed
    get: Any = data.get
    model = _new(Details)
    value = get("shipping", UNSET)
    model.shipping = _shipping.decode(value) if type(value) is dict else value
    value = get("payment", UNSET)
    model.payment = _payment.decode(value) if type(value) is dict else value
    value = get("paymentMethods", UNSET)
    model.payment_methods = [_payment_method.decode(item) for item in value] if type(value) is list else value
    model.currency = get("currency", UNSET)
    value = get("addresses", UNSET)
    model.addresses = [_address.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
