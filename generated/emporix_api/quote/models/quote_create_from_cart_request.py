from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_shipping as _quote_shipping

if TYPE_CHECKING:
    from .quote_shipping import QuoteShipping

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


@attrs.define(kw_only=True, repr=False)
class QuoteCreateFromCartRequest:
    cart_id: str
    employee_id: str | None | Unset = UNSET
    billing_address_id: str | None | Unset = UNSET
    shipping_address_id: str | None | Unset = UNSET
    shipping: QuoteShipping | None | Unset = UNSET
    customer_reference: str | None | Unset = UNSET
    customer_comment: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateFromCartRequest:
        return decode(data)


def decode(data: Any) -> QuoteCreateFromCartRequest:
    if type(data) is not dict:
        passed: QuoteCreateFromCartRequest = data
        return passed
    get: Any = data.get
    model = _new(QuoteCreateFromCartRequest)
    model.cart_id = get("cartId", UNSET)
    model.employee_id = get("employeeId", UNSET)
    model.billing_address_id = get("billingAddressId", UNSET)
    model.shipping_address_id = get("shippingAddressId", UNSET)
    value = get("shipping", UNSET)
    model.shipping = _quote_shipping.decode(value) if type(value) is dict else value
    model.customer_reference = get("customerReference", UNSET)
    model.customer_comment = get("customerComment", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
