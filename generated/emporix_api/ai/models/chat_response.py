from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "agentId",
        "agentType",
        "sessionId",
        "message",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ChatResponse(Model):
    """Response of `chat.send`.

    Attributes:
        agent_type: One of `'generic'`, `'complaint'`, `'anti_fraud'`.
    """

    agent_id: Maybe[str] = UNSET
    agent_type: Maybe[Literal["anti_fraud", "complaint", "generic"] | str] = UNSET
    """One of `'generic'`, `'complaint'`, `'anti_fraud'`."""
    session_id: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ChatResponse:
        return decode(data)


def decode(data: Any) -> ChatResponse:
    if type(data) is not dict:
        passed: ChatResponse = data
        return passed
    model = _new(ChatResponse)
    unknown = len(data) - 4
    if "agentId" in data:
        model.agent_id = data["agentId"]
    else:
        model.agent_id = _absent
        unknown += 1
    if "agentType" in data:
        model.agent_type = data["agentType"]
    else:
        model.agent_type = _absent
        unknown += 1
    if "sessionId" in data:
        model.session_id = data["sessionId"]
    else:
        model.session_id = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
