from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import agent_log_message_response as _agent_log_message_response
    from . import metadata_response as _metadata_response
    from .agent_log_message_response import AgentLogMessageResponse
    from .metadata_response import MetadataResponse
else:
    _agent_log_message_response = Deferred(globals(), "agent_log_message_response")
    _metadata_response = Deferred(globals(), "metadata_response")

NAMES = frozenset(
    {
        "sessionId",
        "triggerAgentId",
        "severity",
        "agents",
        "messages",
        "duration",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentSessionResponse(Model):
    """Response of `logs.list_sessions`, `logs.get_session` and `logs.search_sessions`.

    Attributes:
        severity: One of `'INFO'`, `'WARNING'`, `'ERROR'`.
    """

    session_id: Maybe[str] = UNSET
    trigger_agent_id: Maybe[str] = UNSET
    severity: Maybe[Literal["ERROR", "INFO", "WARNING"] | str] = UNSET
    """One of `'INFO'`, `'WARNING'`, `'ERROR'`."""
    agents: Maybe[list[str]] = UNSET
    messages: Maybe[list[AgentLogMessageResponse]] = UNSET
    duration: Maybe[int] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.session_id) is not UNSET:
            data["sessionId"] = value
        if (value := self.trigger_agent_id) is not UNSET:
            data["triggerAgentId"] = value
        if (value := self.severity) is not UNSET:
            data["severity"] = value
        if (value := self.agents) is not UNSET:
            data["agents"] = value
        if (value := self.messages) is not UNSET:
            data["messages"] = value
        if (value := self.duration) is not UNSET:
            data["duration"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentSessionResponse:
        return decode(data)


def decode(data: Any) -> AgentSessionResponse:
    if type(data) is not dict:
        passed: AgentSessionResponse = data
        return passed
    model = _new(AgentSessionResponse)
    unknown = len(data) - 7
    if "sessionId" in data:
        model.session_id = data["sessionId"]
    else:
        model.session_id = _absent
        unknown += 1
    if "triggerAgentId" in data:
        model.trigger_agent_id = data["triggerAgentId"]
    else:
        model.trigger_agent_id = _absent
        unknown += 1
    if "severity" in data:
        model.severity = data["severity"]
    else:
        model.severity = _absent
        unknown += 1
    if "agents" in data:
        model.agents = data["agents"]
    else:
        model.agents = _absent
        unknown += 1
    if "messages" in data:
        value = data["messages"]
        model.messages = [_agent_log_message_response.decode(item) for item in value] if type(value) is list else value
    else:
        model.messages = _absent
        unknown += 1
    if "duration" in data:
        model.duration = data["duration"]
    else:
        model.duration = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
