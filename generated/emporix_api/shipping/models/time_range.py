from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "startTime",
        "endTime",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TimeRange(Model):
    """Part of `ActualDeliveryWindow`.

    Attributes:
        start_time: Pattern `^(2[0-3]|[01]?[0-9]):([0-5]?[0-9])$`.
        end_time: Pattern `^(2[0-4]|[01]?[0-9]):([0-5]?[0-9])$`.
    """

    start_time: Maybe[str] = UNSET
    """Pattern `^(2[0-3]|[01]?[0-9]):([0-5]?[0-9])$`."""
    end_time: Maybe[str] = UNSET
    """Pattern `^(2[0-4]|[01]?[0-9]):([0-5]?[0-9])$`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.start_time) is not UNSET:
            data["startTime"] = value
        if (value := self.end_time) is not UNSET:
            data["endTime"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TimeRange:
        return decode(data)


def decode(data: Any) -> TimeRange:
    if type(data) is not dict:
        passed: TimeRange = data
        return passed
    model = _new(TimeRange)
    unknown = len(data) - 2
    if "startTime" in data:
        model.start_time = data["startTime"]
    else:
        model.start_time = _absent
        unknown += 1
    if "endTime" in data:
        model.end_time = data["endTime"]
    else:
        model.end_time = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
