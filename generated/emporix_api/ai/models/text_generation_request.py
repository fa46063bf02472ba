from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "prompt",
        "id",
        "maxTokens",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TextGenerationRequest:
    prompt: str
    id: str | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.prompt) is not UNSET:
            data["prompt"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.max_tokens) is not UNSET:
            data["maxTokens"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TextGenerationRequest:
        return decode(data)


def decode(data: Any) -> TextGenerationRequest:
    if type(data) is not dict:
        passed: TextGenerationRequest = data
        return passed
    get: Any = data.get
    model = _new(TextGenerationRequest)
    model.prompt = get("prompt", UNSET)
    model.id = get("id", UNSET)
    model.max_tokens = get("maxTokens", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
