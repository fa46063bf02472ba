from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price as _calculated_price
    from .calculated_price import CalculatedPrice
else:
    _calculated_price = Deferred(globals(), "calculated_price")

NAMES = frozenset(
    {
        "id",
        "type",
        "name",
        "price",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderCalculatedPricePaymentFee(Model):
    """Part of `OrderCalculatedPrice`.

    Attributes:
        type_: One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`.
    """

    id: Maybe[str] = UNSET
    type_: Maybe[Literal["ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY", "PERCENT"] | str] = UNSET
    """One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`."""
    name: Maybe[dict[str, str]] = UNSET
    price: Maybe[CalculatedPrice] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculatedPricePaymentFee:
        return decode(data)


def decode(data: Any) -> OrderCalculatedPricePaymentFee:
    if type(data) is not dict:
        passed: OrderCalculatedPricePaymentFee = data
        return passed
    model = _new(OrderCalculatedPricePaymentFee)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
