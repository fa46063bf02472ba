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
        "shipToAddress",
        "customerId",
        "shipFromAddress",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuotePayload(Model):
    """Request of `quotes.calculate` and `quotes.calculate_minimum`.

    Attributes:
        cart_total: Required.
        ship_to_address: Required.
    """

    cart_total: CartTotal
    """Required."""
    ship_to_address: Address
    """Required."""
    customer_id: Maybe[str] = UNSET
    ship_from_address: Maybe[Address] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuotePayload:
        return decode(data)


def decode(data: Any) -> QuotePayload:
    if type(data) is not dict:
        passed: QuotePayload = data
        return passed
    model = _new(QuotePayload)
    unknown = len(data) - 4
    if "cartTotal" in data:
        value = data["cartTotal"]
        model.cart_total = _cart_total.decode(value) if type(value) is dict else value
    else:
        model.cart_total = _absent
        unknown += 1
    if "shipToAddress" in data:
        value = data["shipToAddress"]
        model.ship_to_address = _address.decode(value) if type(value) is dict else value
    else:
        model.ship_to_address = _absent
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
