from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "date",
        "total",
        "errors",
        "errorRate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AnalyticsRequestTrendPoint:
    date: str | None | Unset = UNSET
    total: int | None | Unset = UNSET
    errors: int | None | Unset = UNSET
    error_rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsRequestTrendPoint:
        return decode(data)


def decode(data: Any) -> AnalyticsRequestTrendPoint:
    if type(data) is not dict:
        passed: AnalyticsRequestTrendPoint = data
        return passed
    get: Any = data.get
    model = _new(AnalyticsRequestTrendPoint)
    model.date = get("date", UNSET)
    model.total = get("total", UNSET)
    model.errors = get("errors", UNSET)
    model.error_rate = get("errorRate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
