from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

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


@attrs.define(kw_only=True, repr=False)
class AgentAnalyticsResponse:
    requests: dict[str, Any] | None | Unset = UNSET
    sessions: dict[str, Any] | None | Unset = UNSET
    resolution_efficiency: dict[str, Any] | None | Unset = UNSET
    request_trend: list[dict[str, Any]] | None | Unset = UNSET
    session_trend: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.requests
        if value is not UNSET:
            data["requests"] = encode(value)
        value = self.sessions
        if value is not UNSET:
            data["sessions"] = encode(value)
        value = self.resolution_efficiency
        if value is not UNSET:
            data["resolutionEfficiency"] = encode(value)
        value = self.request_trend
        if value is not UNSET:
            data["requestTrend"] = encode(value)
        value = self.session_trend
        if value is not UNSET:
            data["sessionTrend"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentAnalyticsResponse:
        return decode(data)


def decode(data: Any) -> AgentAnalyticsResponse:
    if type(data) is not dict:
        passed: AgentAnalyticsResponse = data
        return passed
    get: Any = data.get
    model = _new(AgentAnalyticsResponse)
    model.requests = get("requests", UNSET)
    model.sessions = get("sessions", UNSET)
    model.resolution_efficiency = get("resolutionEfficiency", UNSET)
    model.request_trend = get("requestTrend", UNSET)
    model.session_trend = get("sessionTrend", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
