from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import address as _address
    from . import customer as _customer
    from . import payment_method_request as _payment_method_request
    from . import shipping as _shipping
    from .address import Address
    from .customer import Customer
    from .payment_method_request import PaymentMethodRequest
    from .shipping import Shipping
else:
    _address = Deferred(globals(), "address")
    _customer = Deferred(globals(), "customer")
    _payment_method_request = Deferred(globals(), "payment_method_request")
    _shipping = Deferred(globals(), "shipping")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CheckoutRequest(Model):
    """Request of `checkouts.place_order`.

    Attributes:
        cart_id: Required.
        payment_methods: Required.
        shipping: Required.
        addresses: 2 or more items; required.
        customer: Required.
    """

    cart_id: str
    """Required."""
    payment_methods: list[PaymentMethodRequest]
    """Required."""
    shipping: Shipping
    """Required."""
    addresses: list[Address]
    """2 or more items; required."""
    customer: Customer
    """Required."""
    currency: Maybe[str] = UNSET
    delivery_window_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CheckoutRequest:
        return decode(data)


def decode(data: Any) -> CheckoutRequest:
    if type(data) is not dict:
        passed: CheckoutRequest = data
        return passed
    model = _new(CheckoutRequest)
    unknown = len(data) - 7
    if "cartId" in data:
        model.cart_id = data["cartId"]
    else:
        model.cart_id = _absent
        unknown += 1
    if "paymentMethods" in data:
        value = data["paymentMethods"]
        model.payment_methods = (
            [_payment_method_request.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.payment_methods = _absent
        unknown += 1
    if "shipping" in data:
        value = data["shipping"]
        model.shipping = _shipping.decode(value) if type(value) is dict else value
    else:
        model.shipping = _absent
        unknown += 1
    if "addresses" in data:
        value = data["addresses"]
        model.addresses = [_address.decode(item) for item in value] if type(value) is list else value
    else:
        model.addresses = _absent
        unknown += 1
    if "customer" in data:
        value = data["customer"]
        model.customer = _customer.decode(value) if type(value) is dict else value
    else:
        model.customer = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "deliveryWindowId" in data:
        model.delivery_window_id = data["deliveryWindowId"]
    else:
        model.delivery_window_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
