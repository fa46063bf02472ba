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
        "id",
        "sessionId",
        "requestId",
        "triggerAgentId",
        "collaborationAgents",
        "severity",
        "messages",
        "duration",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentRequestResponse(Model):
    """Response of `logs.list_requests`, `logs.get_request` and `logs.search_requests`.

    Attributes:
        severity: One of `'INFO'`, `'WARNING'`, `'ERROR'`.
    """

    id: Maybe[str] = UNSET
    session_id: Maybe[str] = UNSET
    request_id: Maybe[str] = UNSET
    trigger_agent_id: Maybe[str] = UNSET
    collaboration_agents: Maybe[list[str]] = UNSET
    severity: Maybe[Literal["ERROR", "INFO", "WARNING"] | str] = UNSET
    """One of `'INFO'`, `'WARNING'`, `'ERROR'`."""
    messages: Maybe[list[AgentLogMessageResponse]] = UNSET
    duration: Maybe[int] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.session_id) is not UNSET:
            data["sessionId"] = value
        if (value := self.request_id) is not UNSET:
            data["requestId"] = value
        if (value := self.trigger_agent_id) is not UNSET:
            data["triggerAgentId"] = value
        if (value := self.collaboration_agents) is not UNSET:
            data["collaborationAgents"] = value
        if (value := self.severity) is not UNSET:
            data["severity"] = value
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
    def from_dict(data: Any) -> AgentRequestResponse:
        return decode(data)


def decode(data: Any) -> AgentRequestResponse:
    if type(data) is not dict:
        passed: AgentRequestResponse = data
        return passed
    model = _new(AgentRequestResponse)
    unknown = len(data) - 9
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "sessionId" in data:
        model.session_id = data["sessionId"]
    else:
        model.session_id = _absent
        unknown += 1
    if "requestId" in data:
        model.request_id = data["requestId"]
    else:
        model.request_id = _absent
        unknown += 1
    if "triggerAgentId" in data:
        model.trigger_agent_id = data["triggerAgentId"]
    else:
        model.trigger_agent_id = _absent
        unknown += 1
    if "collaborationAgents" in data:
        model.collaboration_agents = data["collaborationAgents"]
    else:
        model.collaboration_agents = _absent
        unknown += 1
    if "severity" in data:
        model.severity = data["severity"]
    else:
        model.severity = _absent
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
