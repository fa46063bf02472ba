from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.conversation_id
        if value is not UNSET:
            data["conversationId"] = value
        value = self.conversation_name
        if value is not UNSET:
            data["conversationName"] = value
        value = self.context_ref
        if value is not UNSET:
            data["contextRef"] = value
        value = self.channel_id
        if value is not UNSET:
            data["channelId"] = value
        value = self.agent_id
        if value is not UNSET:
            data["agentId"] = value
        value = self.session_id
        if value is not UNSET:
            data["sessionId"] = value
        value = self.last_message_at
        if value is not UNSET:
            data["lastMessageAt"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
