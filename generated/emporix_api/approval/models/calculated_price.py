from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_price_price as _calculated_price_price

if TYPE_CHECKING:
    from .calculated_price_price import CalculatedPricePrice

NAMES = frozenset(
    {
        "price",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CalculatedPrice:
    price: CalculatedPricePrice | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.price) is not UNSET:
            data["price"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CalculatedPrice:
        return decode(data)


def decode(data: Any) -> CalculatedPrice:
    if type(data) is not dict:
        passed: CalculatedPrice = data
        return passed
    get: Any = data.get
    model = _new(CalculatedPrice)
    value = get("price", UNSET)
    model.price = _calculated_price_price.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
