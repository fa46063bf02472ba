from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "entryId",
        "deliveredAmount",
        "deliveredAmountInPc",
        "unit",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderCalculationEntry(Model):
    """Part of `OrderCalculation`.

    Attributes:
        entry_id: Required.
        delivered_amount: 0 or more; required.
        delivered_amount_in_pc: 0 or more.
    """

    entry_id: str
    """Required."""
    delivered_amount: int
    """0 or more; required."""
    delivered_amount_in_pc: Maybe[int] = UNSET
    """0 or more."""
    unit: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entry_id) is not UNSET:
            data["entryId"] = value
        if (value := self.delivered_amount) is not UNSET:
            data["deliveredAmount"] = value
        if (value := self.delivered_amount_in_pc) is not UNSET:
            data["deliveredAmountInPc"] = value
        if (value := self.unit) is not UNSET:
            data["unit"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculationEntry:
        return decode(data)


def decode(data: Any) -> OrderCalculationEntry:
    if type(data) is not dict:
        passed: OrderCalculationEntry = data
        return passed
    model = _new(OrderCalculationEntry)
    unknown = len(data) - 4
    if "entryId" in data:
        model.entry_id = data["entryId"]
    else:
        model.entry_id = _absent
        unknown += 1
    if "deliveredAmount" in data:
        model.delivered_amount = data["deliveredAmount"]
    else:
        model.delivered_amount = _absent
        unknown += 1
    if "deliveredAmountInPc" in data:
        model.delivered_amount_in_pc = data["deliveredAmountInPc"]
    else:
        model.delivered_amount_in_pc = _absent
        unknown += 1
    if "unit" in data:
        model.unit = data["unit"]
    else:
        model.unit = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
