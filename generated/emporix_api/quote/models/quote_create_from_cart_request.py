from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_shipping as _quote_shipping
    from .quote_shipping import QuoteShipping
else:
    _quote_shipping = Deferred(globals(), "quote_shipping")

NAMES = frozenset(
    {
        "cartId",
        "employeeId",
        "billingAddressId",
        "shippingAddressId",
        "shipping",
        "customerReference",
        "customerComment",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteCreateFromCartRequest(Model):
    """Request of `quotes.create`.

    Attributes:
        cart_id: Required.
    """

    cart_id: str
    """Required."""
    employee_id: Maybe[str] = UNSET
    billing_address_id: Maybe[str] = UNSET
    shipping_address_id: Maybe[str] = UNSET
    shipping: Maybe[QuoteShipping] = UNSET
    customer_reference: Maybe[str] = UNSET
    customer_comment: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.cart_id) is not UNSET:
            data["cartId"] = value
        if (value := self.employee_id) is not UNSET:
            data["employeeId"] = value
        if (value := self.billing_address_id) is not UNSET:
            data["billingAddressId"] = value
        if (value := self.shipping_address_id) is not UNSET:
            data["shippingAddressId"] = value
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.customer_reference) is not UNSET:
            data["customerReference"] = value
        if (value := self.customer_comment) is not UNSET:
            data["customerComment"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateFromCartRequest:
        return decode(data)


def decode(data: Any) -> QuoteCreateFromCartRequest:
    if type(data) is not dict:
        passed: QuoteCreateFromCartRequest = data
        return passed
    model = _new(QuoteCreateFromCartRequest)
    unknown = len(data) - 7
    if "cartId" in data:
        model.cart_id = data["cartId"]
    else:
        model.cart_id = _absent
        unknown += 1
    if "employeeId" in data:
        model.employee_id = data["employeeId"]
    else:
        model.employee_id = _absent
        unknown += 1
    if "billingAddressId" in data:
        model.billing_address_id = data["billingAddressId"]
    else:
        model.billing_address_id = _absent
        unknown += 1
    if "shippingAddressId" in data:
        model.shipping_address_id = data["shippingAddressId"]
    else:
        model.shipping_address_id = _absent
        unknown += 1
    if "shipping" in data:
        value = data["shipping"]
        model.shipping = _quote_shipping.decode(value) if type(value) is dict else value
    else:
        model.shipping = _absent
        unknown += 1
    if "customerReference" in data:
        model.customer_reference = data["customerReference"]
    else:
        model.customer_reference = _absent
        unknown += 1
    if "customerComment" in data:
        model.customer_comment = data["customerComment"]
    else:
        model.customer_comment = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
