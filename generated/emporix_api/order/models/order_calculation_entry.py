from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "entryId",
        "deliveredAmount",
        "deliveredAmountInPc",
        "unit",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderCalculationEntry:
    entry_id: str
    delivered_amount: int
    delivered_amount_in_pc: int | None | Unset = UNSET
    unit: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculationEntry:
        return decode(data)


def decode(data: Any) -> OrderCalculationEntry:
    if type(data) is not dict:
        passed: OrderCalculationEntry = data
        return passed
    get: Any = data.get
    model = _new(OrderCalculationEntry)
    model.entry_id = get("entryId", UNSET)
    model.delivered_amount = get("deliveredAmount", UNSET)
    model.delivered_amount_in_pc = get("deliveredAmountInPc", UNSET)
    model.unit = get("unit", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
