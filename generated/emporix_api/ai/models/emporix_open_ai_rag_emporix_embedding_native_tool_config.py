from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "provider",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class EmporixOpenAiRagEmporixEmbeddingNativeToolConfig(Model):
    """Part of `RagEmporixNativeToolConfigRequest` and `RagEmporixNativeToolConfigResponse`.

    Attributes:
        provider: One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`; required in requests.
    """

    provider: Maybe[Literal["emporix_openai", "openai", "self_hosted_ollama"] | str] = UNSET
    """One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> EmporixOpenAiRagEmporixEmbeddingNativeToolConfig:
        return decode(data)


def decode(data: Any) -> EmporixOpenAiRagEmporixEmbeddingNativeToolConfig:
    if type(data) is not dict:
        passed: EmporixOpenAiRagEmporixEmbeddingNativeToolConfig = data
        return passed
    model = _new(EmporixOpenAiRagEmporixEmbeddingNativeToolConfig)
    unknown = len(data) - 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
