from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "model",
        "temperature",
        "maxTokens",
        "provider",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class EmporixLlm:
    model: str | None | Unset = UNSET
    temperature: float | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    provider: Literal["emporix_openai"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> EmporixLlm:
        return decode(data)


def decode(data: Any) -> EmporixLlm:
    if type(data) is not dict:
        passed: EmporixLlm = data
        return passed
    get: Any = data.get
    model = _new(EmporixLlm)
    model.model = get("model", UNSET)
    model.temperature = get("temperature", UNSET)
    model.max_tokens = get("maxTokens", UNSET)
    model.provider = get("provider", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
