from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class ConversationResponse:
    conversation_id: str | None | Unset = UNSET
    conversation_name: str | None | Unset = UNSET
    context_ref: str | None | Unset = UNSET
    channel_id: str | None | Unset = UNSET
    agent_id: str | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    last_message_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversationResponse:
        return decode(data)


def decode(data: Any) -> ConversationResponse:
    if type(data) is not dict:
        passed: ConversationResponse = data
        return passed
    get: Any = data.get
    model = _new(ConversationResponse)
    model.conversation_id = get("conversationId", UNSET)
    model.conversation_name = get("conversationName", UNSET)
    model.context_ref = get("contextRef", UNSET)
    model.channel_id = get("channelId", UNSET)
    model.agent_id = get("agentId", UNSET)
    model.session_id = get("sessionId", UNSET)
    model.last_message_at = get("lastMessageAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
