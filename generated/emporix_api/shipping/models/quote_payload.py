from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import address as _address
from . import cart_total as _cart_total

if TYPE_CHECKING:
    from .address import Address
    from .cart_total import CartTotal

NAMES = frozenset(
    {
        "cartTotal",
        "shipToAddress",
        "customerId",
        "shipFromAddress",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuotePayload:
    cart_total: CartTotal
    ship_to_address: Address
    customer_id: str | None | Unset = UNSET
    ship_from_address: Address | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.cart_total) is not UNSET:
            data["cartTotal"] = value
        if (value := self.ship_to_address) is not UNSET:
            data["shipToAddress"] = value
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.ship_from_address) is not UNSET:
            data["shipFromAddress"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuotePayload:
        return decode(data)


def decode(data: Any) -> QuotePayload:
    if type(data) is not dict:
        passed: QuotePayload = data
        return passed
    get: Any = data.get
    model = _new(QuotePayload)
    value = get("cartTotal", UNSET)
    model.cart_total = _cart_total.decode(value) if type(value) is dict else value
    value = get("shipToAddress", UNSET)
    model.ship_to_address = _address.decode(value) if type(value) is dict else value
    model.customer_id = get("customerId", UNSET)
    value = get("shipFromAddress", UNSET)
    model.ship_from_address = _address.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
