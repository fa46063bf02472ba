from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "requestsPerSession",
        "totalRequests",
        "totalSessions",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AnalyticsResolutionEfficiency:
    requests_per_session: float | None | Unset = UNSET
    total_requests: int | None | Unset = UNSET
    total_sessions: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.requests_per_session) is not UNSET:
            data["requestsPerSession"] = value
        if (value := self.total_requests) is not UNSET:
            data["totalRequests"] = value
        if (value := self.total_sessions) is not UNSET:
            data["totalSessions"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsResolutionEfficiency:
        return decode(data)


def decode(data: Any) -> AnalyticsResolutionEfficiency:
    if type(data) is not dict:
        passed: AnalyticsResolutionEfficiency = data
        return passed
    get: Any = data.get
    model = _new(AnalyticsResolutionEfficiency)
    model.requests_per_session = get("requestsPerSession", UNSET)
    model.total_requests = get("totalRequests", UNSET)
    model.total_sessions = get("totalSessions", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
