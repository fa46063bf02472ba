from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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
        if (value := self.base_provider) is not UNSET:
            data["baseProvider"] = value
        if (value := self.self_hosted_params) is not UNSET:
            data["selfHostedParams"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
