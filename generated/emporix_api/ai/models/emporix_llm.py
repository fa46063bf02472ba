from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "model",
        "temperature",
        "maxTokens",
        "provider",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class EmporixLlm(Model):
    """Part of `AgentRequest` and `AgentResponse`.

    Attributes:
        model: Required in requests.
        provider: Only `'emporix_openai'`; required in requests.
    """

    model: Maybe[str] = UNSET
    """Required in requests."""
    temperature: Maybe[float] = UNSET
    max_tokens: Maybe[int] = UNSET
    provider: Maybe[Literal["emporix_openai"] | str] = UNSET
    """Only `'emporix_openai'`; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.model) is not UNSET:
            data["model"] = value
        if (value := self.temperature) is not UNSET:
            data["temperature"] = value
        if (value := self.max_tokens) is not UNSET:
            data["maxTokens"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> EmporixLlm:
        return decode(data)


def decode(data: Any) -> EmporixLlm:
    if type(data) is not dict:
        passed: EmporixLlm = data
        return passed
    model = _new(EmporixLlm)
    unknown = len(data) - 4
    if "model" in data:
        model.model = data["model"]
    else:
        model.model = _absent
        unknown += 1
    if "temperature" in data:
        model.temperature = data["temperature"]
    else:
        model.temperature = _absent
        unknown += 1
    if "maxTokens" in data:
        model.max_tokens = data["maxTokens"]
    else:
        model.max_tokens = _absent
        unknown += 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
