from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import agentic_request_attachment as _agentic_request_attachment

if TYPE_CHECKING:
    from .agentic_request_attachment import AgenticRequestAttachment

NAMES = frozenset(
    {
        "agentId",
        "message",
        "attachments",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AgenticRequest:
    agent_id: str
    message: str
    attachments: list[AgenticRequestAttachment] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.agent_id) is not UNSET:
            data["agentId"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.attachments) is not UNSET:
            data["attachments"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgenticRequest:
        return decode(data)


def decode(data: Any) -> AgenticRequest:
    if type(data) is not dict:
        passed: AgenticRequest = data
        return passed
    get: Any = data.get
    model = _new(AgenticRequest)
    model.agent_id = get("agentId", UNSET)
    model.message = get("message", UNSET)
    value = get("attachments", UNSET)
    model.attachments = [_agentic_request_attachment.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
