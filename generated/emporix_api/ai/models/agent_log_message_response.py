from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class AgentLogMessageResponse:
    timestamp: str | None | Unset = UNSET
    severity: Literal["ERROR", "INFO", "WARNING"] | str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    agent_id: str | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    is_business_log: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentLogMessageResponse:
        return decode(data)


def decode(data: Any) -> AgentLogMessageResponse:
    if type(data) is not dict:
        passed: AgentLogMessageResponse = data
        return passed
    get: Any = data.get
    model = _new(AgentLogMessageResponse)
    model.timestamp = get("timestamp", UNSET)
    model.severity = get("severity", UNSET)
    model.message = get("message", UNSET)
    model.agent_id = get("agentId", UNSET)
    model.request_id = get("requestId", UNSET)
    model.is_business_log = get("isBusinessLog", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
