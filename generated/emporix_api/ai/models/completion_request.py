from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import completion_request_message as _completion_request_message
    from .completion_request_message import CompletionRequestMessage
else:
    _completion_request_message = Deferred(globals(), "completion_request_message")

NAMES = frozenset(
    {
        "messages",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CompletionRequest(Model):
    """Request of `completions.create`.

    Attributes:
        messages: Required.
    """

    messages: list[CompletionRequestMessage]
    """Required."""
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.messages) is not UNSET:
            data["messages"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CompletionRequest:
        return decode(data)


def decode(data: Any) -> CompletionRequest:
    if type(data) is not dict:
        passed: CompletionRequest = data
        return passed
    model = _new(CompletionRequest)
    unknown = len(data) - 2
    if "messages" in data:
        value = data["messages"]
        model.messages = [_completion_request_message.decode(item) for item in value] if type(value) is list else value
    else:
        model.messages = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
