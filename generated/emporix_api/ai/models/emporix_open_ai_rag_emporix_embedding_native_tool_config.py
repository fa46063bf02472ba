from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "provider",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class EmporixOpenAiRagEmporixEmbeddingNativeToolConfig:
    provider: Literal["emporix_openai", "openai", "self_hosted_ollama"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> EmporixOpenAiRagEmporixEmbeddingNativeToolConfig:
        return decode(data)


def decode(data: Any) -> EmporixOpenAiRagEmporixEmbeddingNativeToolConfig:
    if type(data) is not dict:
        passed: EmporixOpenAiRagEmporixEmbeddingNativeToolConfig = data
        return passed
    get: Any = data.get
    model = _new(EmporixOpenAiRagEmporixEmbeddingNativeToolConfig)
    model.provider = get("provider", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
