from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, encode

NAMES = frozenset(
    {
        "role",
        "content",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CompletionRequestMessage:
    role: Literal["ASSISTANT", "SYSTEM", "USER"] | str
    content: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.role
        if value is not UNSET:
            data["role"] = value
        value = self.content
        if value is not UNSET:
            data["content"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CompletionRequestMessage:
        return decode(data)


def decode(data: Any) -> CompletionRequestMessage:
    if type(data) is not dict:
        passed: CompletionRequestMessage = data
        return passed
    get: Any = data.get
    model = _new(CompletionRequestMessage)
    model.role = get("role", UNSET)
    model.content = get("content", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
