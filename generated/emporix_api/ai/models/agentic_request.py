from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import agentic_request_attachment as _agentic_request_attachment
    from .agentic_request_attachment import AgenticRequestAttachment
else:
    _agentic_request_attachment = Deferred(globals(), "agentic_request_attachment")

NAMES = frozenset(
    {
        "agentId",
        "message",
        "attachments",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgenticRequest(Model):
    """Request of `chat.send`, `chat.stream` and `chat.send_async`.

    Attributes:
        agent_id: Required.
        message: Required.
    """

    agent_id: str
    """Required."""
    message: str
    """Required."""
    attachments: Maybe[list[AgenticRequestAttachment]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.agent_id) is not UNSET:
            data["agentId"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.attachments) is not UNSET:
            data["attachments"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgenticRequest:
        return decode(data)


def decode(data: Any) -> AgenticRequest:
    if type(data) is not dict:
        passed: AgenticRequest = data
        return passed
    model = _new(AgenticRequest)
    unknown = len(data) - 3
    if "agentId" in data:
        model.agent_id = data["agentId"]
    else:
        model.agent_id = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "attachments" in data:
        value = data["attachments"]
        model.attachments = (
            [_agentic_request_attachment.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.attachments = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
