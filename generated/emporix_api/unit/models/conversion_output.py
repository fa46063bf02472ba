from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "targetUnitAmount",
        "targetUnit",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ConversionOutput(Model):
    """Part of `ConversionResponse`."""

    target_unit_amount: Maybe[float] = UNSET
    target_unit: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.target_unit_amount) is not UNSET:
            data["targetUnitAmount"] = value
        if (value := self.target_unit) is not UNSET:
            data["targetUnit"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversionOutput:
        return decode(data)


def decode(data: Any) -> ConversionOutput:
    if type(data) is not dict:
        passed: ConversionOutput = data
        return passed
    model = _new(ConversionOutput)
    unknown = len(data) - 2
    if "targetUnitAmount" in data:
        model.target_unit_amount = data["targetUnitAmount"]
    else:
        model.target_unit_amount = _absent
        unknown += 1
    if "targetUnit" in data:
        model.target_unit = data["targetUnit"]
    else:
        model.target_unit = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
