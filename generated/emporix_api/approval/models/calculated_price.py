from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price_price as _calculated_price_price
    from .calculated_price_price import CalculatedPricePrice
else:
    _calculated_price_price = Deferred(globals(), "calculated_price_price")

NAMES = frozenset(
    {
        "price",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CalculatedPrice(Model):
    """Part of `ResourceItemPrice`."""

    price: Maybe[CalculatedPricePrice] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.price) is not UNSET:
            data["price"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CalculatedPrice:
        return decode(data)


def decode(data: Any) -> CalculatedPrice:
    if type(data) is not dict:
        passed: CalculatedPrice = data
        return passed
    model = _new(CalculatedPrice)
    unknown = len(data) - 1
    if "price" in data:
        value = data["price"]
        model.price = _calculated_price_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
