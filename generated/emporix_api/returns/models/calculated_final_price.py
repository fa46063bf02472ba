from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
        "finalPrice",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CalculatedFinalPrice(Model):
    """Part of `CustomerReturn`, `EmployeeReturn` and `ReturnItem`."""

    final_price: Maybe[CalculatedPrice] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.final_price) is not UNSET:
            data["finalPrice"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CalculatedFinalPrice:
        return decode(data)


def decode(data: Any) -> CalculatedFinalPrice:
    if type(data) is not dict:
        passed: CalculatedFinalPrice = data
        return passed
    model = _new(CalculatedFinalPrice)
    unknown = len(data) - 1
    if "finalPrice" in data:
        value = data["finalPrice"]
        model.final_price = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.final_price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
