from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "date",
        "totalSessions",
        "errorSessions",
        "errorRate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AnalyticsSessionTrendPoint:
    date: str | None | Unset = UNSET
    total_sessions: int | None | Unset = UNSET
    error_sessions: int | None | Unset = UNSET
    error_rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.date) is not UNSET:
            data["date"] = value
        if (value := self.total_sessions) is not UNSET:
            data["totalSessions"] = value
        if (value := self.error_sessions) is not UNSET:
            data["errorSessions"] = value
        if (value := self.error_rate) is not UNSET:
            data["errorRate"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsSessionTrendPoint:
        return decode(data)


def decode(data: Any) -> AnalyticsSessionTrendPoint:
    if type(data) is not dict:
        passed: AnalyticsSessionTrendPoint = data
        return passed
    get: Any = data.get
    model = _new(AnalyticsSessionTrendPoint)
    model.date = get("date", UNSET)
    model.total_sessions = get("totalSessions", UNSET)
    model.error_sessions = get("errorSessions", UNSET)
    model.error_rate = get("errorRate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
