from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.messages) is not UNSET:
            data["messages"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
