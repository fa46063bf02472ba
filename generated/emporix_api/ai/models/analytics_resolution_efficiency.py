from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "requestsPerSession",
        "totalRequests",
        "totalSessions",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AnalyticsResolutionEfficiency(Model):
    """Part of `AgentAnalyticsResponse`."""

    requests_per_session: Maybe[float] = UNSET
    total_requests: Maybe[int] = UNSET
    total_sessions: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.requests_per_session) is not UNSET:
            data["requestsPerSession"] = value
        if (value := self.total_requests) is not UNSET:
            data["totalRequests"] = value
        if (value := self.total_sessions) is not UNSET:
            data["totalSessions"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsResolutionEfficiency:
        return decode(data)


def decode(data: Any) -> AnalyticsResolutionEfficiency:
    if type(data) is not dict:
        passed: AnalyticsResolutionEfficiency = data
        return passed
    model = _new(AnalyticsResolutionEfficiency)
    unknown = len(data) - 3
    if "requestsPerSession" in data:
        model.requests_per_session = data["requestsPerSession"]
    else:
        model.requests_per_session = _absent
        unknown += 1
    if "totalRequests" in data:
        model.total_requests = data["totalRequests"]
    else:
        model.total_requests = _absent
        unknown += 1
    if "totalSessions" in data:
        model.total_sessions = data["totalSessions"]
    else:
        model.total_sessions = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
