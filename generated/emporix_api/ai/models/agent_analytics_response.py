from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import analytics_log_metrics as _analytics_log_metrics
    from . import analytics_request_trend_point as _analytics_request_trend_point
    from . import analytics_resolution_efficiency as _analytics_resolution_efficiency
    from . import analytics_session_metrics as _analytics_session_metrics
    from . import analytics_session_trend_point as _analytics_session_trend_point
    from .analytics_log_metrics import AnalyticsLogMetrics
    from .analytics_request_trend_point import AnalyticsRequestTrendPoint
    from .analytics_resolution_efficiency import AnalyticsResolutionEfficiency
    from .analytics_session_metrics import AnalyticsSessionMetrics
    from .analytics_session_trend_point import AnalyticsSessionTrendPoint
else:
    _analytics_log_metrics = Deferred(globals(), "analytics_log_metrics")
    _analytics_request_trend_point = Deferred(globals(), "analytics_request_trend_point")
    _analytics_resolution_efficiency = Deferred(globals(), "analytics_resolution_efficiency")
    _analytics_session_metrics = Deferred(globals(), "analytics_session_metrics")
    _analytics_session_trend_point = Deferred(globals(), "analytics_session_trend_point")

NAMES = frozenset(
    {
        "requests",
        "sessions",
        "resolutionEfficiency",
        "requestTrend",
        "sessionTrend",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentAnalyticsResponse(Model):
    """Response of `analytics.get`."""

    requests: Maybe[AnalyticsLogMetrics] = UNSET
    sessions: Maybe[AnalyticsSessionMetrics] = UNSET
    resolution_efficiency: Maybe[AnalyticsResolutionEfficiency] = UNSET
    request_trend: Maybe[list[AnalyticsRequestTrendPoint]] = UNSET
    session_trend: Maybe[list[AnalyticsSessionTrendPoint]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.requests) is not UNSET:
            data["requests"] = value
        if (value := self.sessions) is not UNSET:
            data["sessions"] = value
        if (value := self.resolution_efficiency) is not UNSET:
            data["resolutionEfficiency"] = value
        if (value := self.request_trend) is not UNSET:
            data["requestTrend"] = value
        if (value := self.session_trend) is not UNSET:
            data["sessionTrend"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentAnalyticsResponse:
        return decode(data)


def decode(data: Any) -> AgentAnalyticsResponse:
    if type(data) is not dict:
        passed: AgentAnalyticsResponse = data
        return passed
    model = _new(AgentAnalyticsResponse)
    unknown = len(data) - 5
    if "requests" in data:
        value = data["requests"]
        model.requests = _analytics_log_metrics.decode(value) if type(value) is dict else value
    else:
        model.requests = _absent
        unknown += 1
    if "sessions" in data:
        value = data["sessions"]
        model.sessions = _analytics_session_metrics.decode(value) if type(value) is dict else value
    else:
        model.sessions = _absent
        unknown += 1
    if "resolutionEfficiency" in data:
        value = data["resolutionEfficiency"]
        model.resolution_efficiency = _analytics_resolution_efficiency.decode(value) if type(value) is dict else value
    else:
        model.resolution_efficiency = _absent
        unknown += 1
    if "requestTrend" in data:
        value = data["requestTrend"]
        model.request_trend = (
            [_analytics_request_trend_point.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.request_trend = _absent
        unknown += 1
    if "sessionTrend" in data:
        value = data["sessionTrend"]
        model.session_trend = (
            [_analytics_session_trend_point.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.session_trend = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
