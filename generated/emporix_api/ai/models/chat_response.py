from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "agentId",
        "agentType",
        "sessionId",
        "message",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ChatResponse:
    agent_id: str | None | Unset = UNSET
    agent_type: Literal["anti_fraud", "complaint", "generic"] | str | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.agent_id
        if value is not UNSET:
            data["agentId"] = value
        value = self.agent_type
        if value is not UNSET:
            data["agentType"] = value
        value = self.session_id
        if value is not UNSET:
            data["sessionId"] = value
        value = self.message
        if value is not UNSET:
            data["message"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ChatResponse:
        return decode(data)


def decode(data: Any) -> ChatResponse:
    if type(data) is not dict:
        passed: ChatResponse = data
        return passed
    get: Any = data.get
    model = _new(ChatResponse)
    model.agent_id = get("agentId", UNSET)
    model.agent_type = get("agentType", UNSET)
    model.session_id = get("sessionId", UNSET)
    model.message = get("message", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
