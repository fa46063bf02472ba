from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.agent_id) is not UNSET:
            data["agentId"] = value
        if (value := self.agent_type) is not UNSET:
            data["agentType"] = value
        if (value := self.session_id) is not UNSET:
            data["sessionId"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
