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
        "slotId",
        "deliveryWindowId",
        "customerId",
        "shipFromAddress",
        "shipToAddress",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteSlot:
    cart_total: CartTotal
    slot_id: str
    delivery_window_id: str
    customer_id: str | None | Unset = UNSET
    ship_from_address: Address | None | Unset = UNSET
    ship_to_address: Address | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.cart_total) is not UNSET:
            data["cartTotal"] = value
        if (value := self.slot_id) is not UNSET:
            data["slotId"] = value
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.ship_from_address) is not UNSET:
            data["shipFromAddress"] = value
        if (value := self.ship_to_address) is not UNSET:
            data["shipToAddress"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteSlot:
        return decode(data)


def decode(data: Any) -> QuoteSlot:
    if type(data) is not dict:
        passed: QuoteSlot = data
        return passed
    get: Any = data.get
    model = _new(QuoteSlot)
    value = get("cartTotal", UNSET)
    model.cart_total = _cart_total.decode(value) if type(value) is dict else value
    model.slot_id = get("slotId", UNSET)
    model.delivery_window_id = get("deliveryWindowId", UNSET)
    model.customer_id = get("customerId", UNSET)
    value = get("shipFromAddress", UNSET)
    model.ship_from_address = _address.decode(value) if type(value) is dict else value
    value = get("shipToAddress", UNSET)
    model.ship_to_address = _address.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
