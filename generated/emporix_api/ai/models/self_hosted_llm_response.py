from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import self_hosted_params_response as _self_hosted_params_response

if TYPE_CHECKING:
    from .self_hosted_params_response import SelfHostedParamsResponse

NAMES = frozenset(
    {
        "model",
        "temperature",
        "maxTokens",
        "provider",
        "baseProvider",
        "selfHostedParams",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SelfHostedLlmResponse:
    model: str | None | Unset = UNSET
    temperature: float | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    provider: Literal["self_hosted_ollama", "self_hosted_vllm"] | str | None | Unset = UNSET
    base_provider: Literal["ANTHROPIC", "GOOGLE", "OPENAI"] | str | None | Unset = UNSET
    self_hosted_params: SelfHostedParamsResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.model
        if value is not UNSET:
            data["model"] = value
        value = self.temperature
        if value is not UNSET:
            data["temperature"] = value
        value = self.max_tokens
        if value is not UNSET:
            data["maxTokens"] = value
        value = self.provider
        if value is not UNSET:
            data["provider"] = value
        value = self.base_provider
        if value is not UNSET:
            data["baseProvider"] = value
        value = self.self_hosted_params
        if value is not UNSET:
            data["selfHostedParams"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> SelfHostedLlmResponse:
        return decode(data)


def decode(data: Any) -> SelfHostedLlmResponse:
    if type(data) is not dict:
        passed: SelfHostedLlmResponse = data
        return passed
    get: Any = data.get
    model = _new(SelfHostedLlmResponse)
    model.model = get("model", UNSET)
    model.temperature = get("temperature", UNSET)
    model.max_tokens = get("maxTokens", UNSET)
    model.provider = get("provider", UNSET)
    model.base_provider = get("baseProvider", UNSET)
    value = get("selfHostedParams", UNSET)
    model.self_hosted_params = _self_hosted_params_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
