from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import address as _address
    from . import cart_total as _cart_total
    from .address import Address
    from .cart_total import CartTotal
else:
    _address = Deferred(globals(), "address")
    _cart_total = Deferred(globals(), "cart_total")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteSlot(Model):
    """Request of `quotes.calculate_slot`.

    Attributes:
        cart_total: Required.
        slot_id: Required.
        delivery_window_id: Required.
    """

    cart_total: CartTotal
    """Required."""
    slot_id: str
    """Required."""
    delivery_window_id: str
    """Required."""
    customer_id: Maybe[str] = UNSET
    ship_from_address: Maybe[Address] = UNSET
    ship_to_address: Maybe[Address] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteSlot:
        return decode(data)


def decode(data: Any) -> QuoteSlot:
    if type(data) is not dict:
        passed: QuoteSlot = data
        return passed
    model = _new(QuoteSlot)
    unknown = len(data) - 6
    if "cartTotal" in data:
        value = data["cartTotal"]
        model.cart_total = _cart_total.decode(value) if type(value) is dict else value
    else:
        model.cart_total = _absent
        unknown += 1
    if "slotId" in data:
        model.slot_id = data["slotId"]
    else:
        model.slot_id = _absent
        unknown += 1
    if "deliveryWindowId" in data:
        model.delivery_window_id = data["deliveryWindowId"]
    else:
        model.delivery_window_id = _absent
        unknown += 1
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "shipFromAddress" in data:
        value = data["shipFromAddress"]
        model.ship_from_address = _address.decode(value) if type(value) is dict else value
    else:
        model.ship_from_address = _absent
        unknown += 1
    if "shipToAddress" in data:
        value = data["shipToAddress"]
        model.ship_to_address = _address.decode(value) if type(value) is dict else value
    else:
        model.ship_to_address = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
