from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import analytics_severity_counts as _analytics_severity_counts

if TYPE_CHECKING:
    from .analytics_severity_counts import AnalyticsSeverityCounts

NAMES = frozenset(
    {
        "total",
        "bySeverity",
        "errorRate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AnalyticsLogMetrics:
    total: int | None | Unset = UNSET
    by_severity: AnalyticsSeverityCounts | None | Unset = UNSET
    error_rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.by_severity) is not UNSET:
            data["bySeverity"] = value
        if (value := self.error_rate) is not UNSET:
            data["errorRate"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsLogMetrics:
        return decode(data)


def decode(data: Any) -> AnalyticsLogMetrics:
    if type(data) is not dict:
        passed: AnalyticsLogMetrics = data
        return passed
    get: Any = data.get
    model = _new(AnalyticsLogMetrics)
    model.total = get("total", UNSET)
    value = get("bySeverity", UNSET)
    model.by_severity = _analytics_severity_counts.decode(value) if type(value) is dict else value
    model.error_rate = get("errorRate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
