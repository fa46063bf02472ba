from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "date",
        "total",
        "errors",
        "errorRate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AnalyticsRequestTrendPoint(Model):
    """Part of `AgentAnalyticsResponse`.

    Attributes:
        date: A timestamp, `2026-01-31T12:00:00Z`.
    """

    date: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    total: Maybe[int] = UNSET
    errors: Maybe[int] = UNSET
    error_rate: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.date) is not UNSET:
            data["date"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.errors) is not UNSET:
            data["errors"] = value
        if (value := self.error_rate) is not UNSET:
            data["errorRate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsRequestTrendPoint:
        return decode(data)


def decode(data: Any) -> AnalyticsRequestTrendPoint:
    if type(data) is not dict:
        passed: AnalyticsRequestTrendPoint = data
        return passed
    model = _new(AnalyticsRequestTrendPoint)
    unknown = len(data) - 4
    if "date" in data:
        model.date = data["date"]
    else:
        model.date = _absent
        unknown += 1
    if "total" in data:
        model.total = data["total"]
    else:
        model.total = _absent
        unknown += 1
    if "errors" in data:
        model.errors = data["errors"]
    else:
        model.errors = _absent
        unknown += 1
    if "errorRate" in data:
        model.error_rate = data["errorRate"]
    else:
        model.error_rate = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
