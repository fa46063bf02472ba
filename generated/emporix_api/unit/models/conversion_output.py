from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "targetUnitAmount",
        "targetUnit",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ConversionOutput:
    target_unit_amount: float | None | Unset = UNSET
    target_unit: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.target_unit_amount) is not UNSET:
            data["targetUnitAmount"] = value
        if (value := self.target_unit) is not UNSET:
            data["targetUnit"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversionOutput:
        return decode(data)


def decode(data: Any) -> ConversionOutput:
    if type(data) is not dict:
        passed: ConversionOutput = data
        return passed
    get: Any = data.get
    model = _new(ConversionOutput)
    model.target_unit_amount = get("targetUnitAmount", UNSET)
    model.target_unit = get("targetUnit", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
