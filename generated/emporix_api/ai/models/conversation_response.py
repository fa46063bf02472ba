from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "conversationId",
        "conversationName",
        "contextRef",
        "channelId",
        "agentId",
        "sessionId",
        "lastMessageAt",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ConversationResponse(Model):
    """Response of `conversations.list` and `conversations.search`.

    Attributes:
        last_message_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    conversation_id: Maybe[str] = UNSET
    conversation_name: Maybe[str] = UNSET
    context_ref: Maybe[str] = UNSET
    channel_id: Maybe[str] = UNSET
    agent_id: Maybe[str] = UNSET
    session_id: Maybe[str] = UNSET
    last_message_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.conversation_id) is not UNSET:
            data["conversationId"] = value
        if (value := self.conversation_name) is not UNSET:
            data["conversationName"] = value
        if (value := self.context_ref) is not UNSET:
            data["contextRef"] = value
        if (value := self.channel_id) is not UNSET:
            data["channelId"] = value
        if (value := self.agent_id) is not UNSET:
            data["agentId"] = value
        if (value := self.session_id) is not UNSET:
            data["sessionId"] = value
        if (value := self.last_message_at) is not UNSET:
            data["lastMessageAt"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversationResponse:
        return decode(data)


def decode(data: Any) -> ConversationResponse:
    if type(data) is not dict:
        passed: ConversationResponse = data
        return passed
    model = _new(ConversationResponse)
    unknown = len(data) - 7
    if "conversationId" in data:
        model.conversation_id = data["conversationId"]
    else:
        model.conversation_id = _absent
        unknown += 1
    if "conversationName" in data:
        model.conversation_name = data["conversationName"]
    else:
        model.conversation_name = _absent
        unknown += 1
    if "contextRef" in data:
        model.context_ref = data["contextRef"]
    else:
        model.context_ref = _absent
        unknown += 1
    if "channelId" in data:
        model.channel_id = data["channelId"]
    else:
        model.channel_id = _absent
        unknown += 1
    if "agentId" in data:
        model.agent_id = data["agentId"]
    else:
        model.agent_id = _absent
        unknown += 1
    if "sessionId" in data:
        model.session_id = data["sessionId"]
    else:
        model.session_id = _absent
        unknown += 1
    if "lastMessageAt" in data:
        model.last_message_at = data["lastMessageAt"]
    else:
        model.last_message_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
