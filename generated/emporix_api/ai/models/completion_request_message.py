from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.role) is not UNSET:
            data["role"] = value
        if (value := self.content) is not UNSET:
            data["content"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
