from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import order_calculation_entry as _order_calculation_entry
    from .order_calculation_entry import OrderCalculationEntry
else:
    _order_calculation_entry = Deferred(globals(), "order_calculation_entry")

NAMES = frozenset(
    {
        "entries",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderCalculation(Model):
    """Request of `sales_orders.calculate`."""

    entries: Maybe[list[OrderCalculationEntry]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entries) is not UNSET:
            data["entries"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculation:
        return decode(data)


def decode(data: Any) -> OrderCalculation:
    if type(data) is not dict:
        passed: OrderCalculation = data
        return passed
    model = _new(OrderCalculation)
    unknown = len(data) - 1
    if "entries" in data:
        value = data["entries"]
        model.entries = [_order_calculation_entry.decode(item) for item in value] if type(value) is list else value
    else:
        model.entries = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
