from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "startTime",
        "endTime",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TimeRange:
    start_time: str | None | Unset = UNSET
    end_time: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.start_time) is not UNSET:
            data["startTime"] = value
        if (value := self.end_time) is not UNSET:
            data["endTime"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TimeRange:
        return decode(data)


def decode(data: Any) -> TimeRange:
    if type(data) is not dict:
        passed: TimeRange = data
        return passed
    get: Any = data.get
    model = _new(TimeRange)
    model.start_time = get("startTime", UNSET)
    model.end_time = get("endTime", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
