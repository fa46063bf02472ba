from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "timestamp",
        "severity",
        "message",
        "agentId",
        "requestId",
        "isBusinessLog",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentLogMessageResponse(Model):
    """Part of `AgentRequestResponse` and `AgentSessionResponse`.

    Attributes:
        timestamp: A timestamp, `2026-01-31T12:00:00Z`.
        severity: One of `'INFO'`, `'WARNING'`, `'ERROR'`.
    """

    timestamp: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    severity: Maybe[Literal["ERROR", "INFO", "WARNING"] | str] = UNSET
    """One of `'INFO'`, `'WARNING'`, `'ERROR'`."""
    message: Maybe[str] = UNSET
    agent_id: Maybe[str] = UNSET
    request_id: Maybe[str] = UNSET
    is_business_log: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.timestamp) is not UNSET:
            data["timestamp"] = value
        if (value := self.severity) is not UNSET:
            data["severity"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.agent_id) is not UNSET:
            data["agentId"] = value
        if (value := self.request_id) is not UNSET:
            data["requestId"] = value
        if (value := self.is_business_log) is not UNSET:
            data["isBusinessLog"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentLogMessageResponse:
        return decode(data)


def decode(data: Any) -> AgentLogMessageResponse:
    if type(data) is not dict:
        passed: AgentLogMessageResponse = data
        return passed
    model = _new(AgentLogMessageResponse)
    unknown = len(data) - 6
    if "timestamp" in data:
        model.timestamp = data["timestamp"]
    else:
        model.timestamp = _absent
        unknown += 1
    if "severity" in data:
        model.severity = data["severity"]
    else:
        model.severity = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "agentId" in data:
        model.agent_id = data["agentId"]
    else:
        model.agent_id = _absent
        unknown += 1
    if "requestId" in data:
        model.request_id = data["requestId"]
    else:
        model.request_id = _absent
        unknown += 1
    if "isBusinessLog" in data:
        model.is_business_log = data["isBusinessLog"]
    else:
        model.is_business_log = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
