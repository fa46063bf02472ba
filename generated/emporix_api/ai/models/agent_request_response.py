from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import agent_log_message_response as _agent_log_message_response
from . import metadata_response as _metadata_response

if TYPE_CHECKING:
    from .agent_log_message_response import AgentLogMessageResponse
    from .metadata_response import MetadataResponse

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


@attrs.define(kw_only=True, repr=False)
class AgentRequestResponse:
    id: str | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    trigger_agent_id: str | None | Unset = UNSET
    collaboration_agents: list[str] | None | Unset = UNSET
    severity: Literal["ERROR", "INFO", "WARNING"] | str | None | Unset = UNSET
    messages: list[AgentLogMessageResponse] | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentRequestResponse:
        return decode(data)


def decode(data: Any) -> AgentRequestResponse:
    if type(data) is not dict:
        passed: AgentRequestResponse = data
        return passed
    get: Any = data.get
    model = _new(AgentRequestResponse)
    model.id = get("id", UNSET)
    model.session_id = get("sessionId", UNSET)
    model.request_id = get("requestId", UNSET)
    model.trigger_agent_id = get("triggerAgentId", UNSET)
    model.collaboration_agents = get("collaborationAgents", UNSET)
    model.severity = get("severity", UNSET)
    value = get("messages", UNSET)
    model.messages = [_agent_log_message_response.decode(item) for item in value] if type(value) is list else value
    model.duration = get("duration", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
