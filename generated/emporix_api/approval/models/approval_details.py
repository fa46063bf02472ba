from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import address as _address
    from . import payment as _payment
    from . import payment_method as _payment_method
    from . import shipping as _shipping
    from .address import Address
    from .payment import Payment
    from .payment_method import PaymentMethod
    from .shipping import Shipping
else:
    _address = Deferred(globals(), "address")
    _payment = Deferred(globals(), "payment")
    _payment_method = Deferred(globals(), "payment_method")
    _shipping = Deferred(globals(), "shipping")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ApprovalDetails(Model):
    """Part of `Approval` and `CreateCartApprovalRequest`.

    Attributes:
        addresses: 1 or more items.
    """

    shipping: Maybe[Shipping] = UNSET
    payment: Maybe[Payment] = UNSET
    payment_methods: Maybe[list[PaymentMethod]] = UNSET
    currency: Maybe[str] = UNSET
    addresses: Maybe[list[Address]] = UNSET
    """1 or more items."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ApprovalDetails:
        return decode(data)


def decode(data: Any) -> ApprovalDetails:
    if type(data) is not dict:
        passed: ApprovalDetails = data
        return passed
    model = _new(ApprovalDetails)
    unknown = len(data) - 5
    if "shipping" in data:
        value = data["shipping"]
        model.shipping = _shipping.decode(value) if type(value) is dict else value
    else:
        model.shipping = _absent
        unknown += 1
    if "payment" in data:
        value = data["payment"]
        model.payment = _payment.decode(value) if type(value) is dict else value
    else:
        model.payment = _absent
        unknown += 1
    if "paymentMethods" in data:
        value = data["paymentMethods"]
        model.payment_methods = [_payment_method.decode(item) for item in value] if type(value) is list else value
    else:
        model.payment_methods = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "addresses" in data:
        value = data["addresses"]
        model.addresses = [_address.decode(item) for item in value] if type(value) is list else value
    else:
        model.addresses = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
