from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_price as _calculated_price

if TYPE_CHECKING:
    from .calculated_price import CalculatedPrice

NAMES = frozenset(
    {
        "finalPrice",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CalculatedFinalPrice:
    final_price: CalculatedPrice | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.final_price) is not UNSET:
            data["finalPrice"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CalculatedFinalPrice:
        return decode(data)


def decode(data: Any) -> CalculatedFinalPrice:
    if type(data) is not dict:
        passed: CalculatedFinalPrice = data
        return passed
    get: Any = data.get
    model = _new(CalculatedFinalPrice)
    value = get("finalPrice", UNSET)
    model.final_price = _calculated_price.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
