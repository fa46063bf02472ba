from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import cart_total as _cart_total
    from . import price as _price
    from .cart_total import CartTotal
    from .price import Price
else:
    _cart_total = Deferred(globals(), "cart_total")
    _price = Deferred(globals(), "price")

NAMES = frozenset(
    {
        "fee",
        "total",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Shipping(Model):
    """Part of `Cart`."""

    fee: Maybe[Price] = UNSET
    total: Maybe[CartTotal] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.fee) is not UNSET:
            data["fee"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Shipping:
        return decode(data)


def decode(data: Any) -> Shipping:
    if type(data) is not dict:
        passed: Shipping = data
        return passed
    model = _new(Shipping)
    unknown = len(data) - 2
    if "fee" in data:
        value = data["fee"]
        model.fee = _price.decode(value) if type(value) is dict else value
    else:
        model.fee = _absent
        unknown += 1
    if "total" in data:
        value = data["total"]
        model.total = _cart_total.decode(value) if type(value) is dict else value
    else:
        model.total = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
