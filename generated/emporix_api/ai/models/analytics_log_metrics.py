from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import analytics_severity_counts as _analytics_severity_counts
    from .analytics_severity_counts import AnalyticsSeverityCounts
else:
    _analytics_severity_counts = Deferred(globals(), "analytics_severity_counts")

NAMES = frozenset(
    {
        "total",
        "bySeverity",
        "errorRate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AnalyticsLogMetrics(Model):
    """Part of `AgentAnalyticsResponse`."""

    total: Maybe[int] = UNSET
    by_severity: Maybe[AnalyticsSeverityCounts] = UNSET
    error_rate: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.by_severity) is not UNSET:
            data["bySeverity"] = value
        if (value := self.error_rate) is not UNSET:
            data["errorRate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsLogMetrics:
        return decode(data)


def decode(data: Any) -> AnalyticsLogMetrics:
    if type(data) is not dict:
        passed: AnalyticsLogMetrics = data
        return passed
    model = _new(AnalyticsLogMetrics)
    unknown = len(data) - 3
    if "total" in data:
        model.total = data["total"]
    else:
        model.total = _absent
        unknown += 1
    if "bySeverity" in data:
        value = data["bySeverity"]
        model.by_severity = _analytics_severity_counts.decode(value) if type(value) is dict else value
    else:
        model.by_severity = _absent
        unknown += 1
    if "errorRate" in data:
        model.error_rate = data["errorRate"]
    else:
        model.error_rate = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
