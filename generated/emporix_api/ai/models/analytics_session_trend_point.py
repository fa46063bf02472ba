from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.date
        if value is not UNSET:
            data["date"] = value
        value = self.total_sessions
        if value is not UNSET:
            data["totalSessions"] = value
        value = self.error_sessions
        if value is not UNSET:
            data["errorSessions"] = value
        value = self.error_rate
        if value is not UNSET:
            data["errorRate"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
