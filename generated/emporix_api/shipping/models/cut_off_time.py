from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "time",
        "cutOffDayShift",
        "deliveryCycleName",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CutOffTime:
    time: str | None | Unset = UNSET
    cut_off_day_shift: int | None | Unset = UNSET
    delivery_cycle_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.time) is not UNSET:
            data["time"] = value
        if (value := self.cut_off_day_shift) is not UNSET:
            data["cutOffDayShift"] = value
        if (value := self.delivery_cycle_name) is not UNSET:
            data["deliveryCycleName"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CutOffTime:
        return decode(data)


def decode(data: Any) -> CutOffTime:
    if type(data) is not dict:
        passed: CutOffTime = data
        return passed
    get: Any = data.get
    model = _new(CutOffTime)
    model.time = get("time", UNSET)
    model.cut_off_day_shift = get("cutOffDayShift", UNSET)
    model.delivery_cycle_name = get("deliveryCycleName", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
