from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import completion_request_message as _completion_request_message

if TYPE_CHECKING:
    from .completion_request_message import CompletionRequestMessage

NAMES = frozenset(
    {
        "messages",
        "id",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CompletionRequest:
    messages: list[CompletionRequestMessage]
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.messages
        if value is not UNSET:
            data["messages"] = encode(value)
        value = self.id
        if value is not UNSET:
            data["id"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CompletionRequest:
        return decode(data)


def decode(data: Any) -> CompletionRequest:
    if type(data) is not dict:
        passed: CompletionRequest = data
        return passed
    get: Any = data.get
    model = _new(CompletionRequest)
    value = get("messages", UNSET)
    model.messages = [_completion_request_message.decode(item) for item in value] if type(value) is list else value
    model.id = get("id", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
