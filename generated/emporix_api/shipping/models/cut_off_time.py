from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "time",
        "cutOffDayShift",
        "deliveryCycleName",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CutOffTime(Model):
    """Part of `Slot`.

    Attributes:
        time: Required in requests.
        cut_off_day_shift: Default `0`; 0 or more.
    """

    time: Maybe[str] = UNSET
    """Required in requests."""
    cut_off_day_shift: Maybe[int] = UNSET
    """Default `0`; 0 or more."""
    delivery_cycle_name: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.time) is not UNSET:
            data["time"] = value
        if (value := self.cut_off_day_shift) is not UNSET:
            data["cutOffDayShift"] = value
        if (value := self.delivery_cycle_name) is not UNSET:
            data["deliveryCycleName"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CutOffTime:
        return decode(data)


def decode(data: Any) -> CutOffTime:
    if type(data) is not dict:
        passed: CutOffTime = data
        return passed
    model = _new(CutOffTime)
    unknown = len(data) - 3
    if "time" in data:
        model.time = data["time"]
    else:
        model.time = _absent
        unknown += 1
    if "cutOffDayShift" in data:
        model.cut_off_day_shift = data["cutOffDayShift"]
    else:
        model.cut_off_day_shift = _absent
        unknown += 1
    if "deliveryCycleName" in data:
        model.delivery_cycle_name = data["deliveryCycleName"]
    else:
        model.delivery_cycle_name = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
