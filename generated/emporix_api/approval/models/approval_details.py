from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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
class ApprovalDetails:
    shipping: Shipping | None | Unset = UNSET
    payment: Payment | None | Unset = UNSET
    payment_methods: list[PaymentMethod] | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    addresses: list[Address] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.payment) is not UNSET:
            data["payment"] = value
        if (value := self.payment_methods) is not UNSET:
            data["paymentMethods"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.addresses) is not UNSET:
            data["addresses"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ApprovalDetails:
        return decode(data)


def decode(data: Any) -> ApprovalDetails:
    if type(data) is not dict:
        passed: ApprovalDetails = data
        return passed
    get: Any = data.get
    model = _new(ApprovalDetails)
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
