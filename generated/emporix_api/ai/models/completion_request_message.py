from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "role",
        "content",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CompletionRequestMessage(Model):
    """Part of `CompletionRequest`.

    Attributes:
        role: One of `'USER'`, `'SYSTEM'`, `'ASSISTANT'`; required.
        content: Required.
    """

    role: Literal["ASSISTANT", "SYSTEM", "USER"] | str
    """One of `'USER'`, `'SYSTEM'`, `'ASSISTANT'`; required."""
    content: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.role) is not UNSET:
            data["role"] = value
        if (value := self.content) is not UNSET:
            data["content"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CompletionRequestMessage:
        return decode(data)


def decode(data: Any) -> CompletionRequestMessage:
    if type(data) is not dict:
        passed: CompletionRequestMessage = data
        return passed
    model = _new(CompletionRequestMessage)
    unknown = len(data) - 2
    if "role" in data:
        model.role = data["role"]
    else:
        model.role = _absent
        unknown += 1
    if "content" in data:
        model.content = data["content"]
    else:
        model.content = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
