from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "prompt",
        "id",
        "maxTokens",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TextGenerationRequest(Model):
    """Request of `texts.create`.

    Attributes:
        prompt: Required.
    """

    prompt: str
    """Required."""
    id: Maybe[str] = UNSET
    max_tokens: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.prompt) is not UNSET:
            data["prompt"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.max_tokens) is not UNSET:
            data["maxTokens"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TextGenerationRequest:
        return decode(data)


def decode(data: Any) -> TextGenerationRequest:
    if type(data) is not dict:
        passed: TextGenerationRequest = data
        return passed
    model = _new(TextGenerationRequest)
    unknown = len(data) - 3
    if "prompt" in data:
        model.prompt = data["prompt"]
    else:
        model.prompt = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "maxTokens" in data:
        model.max_tokens = data["maxTokens"]
    else:
        model.max_tokens = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
