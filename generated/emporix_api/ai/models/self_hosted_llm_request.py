from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import self_hosted_params_request as _self_hosted_params_request

if TYPE_CHECKING:
    from .self_hosted_params_request import SelfHostedParamsRequest

NAMES = frozenset(
    {
        "model",
        "provider",
        "selfHostedParams",
        "temperature",
        "maxTokens",
        "baseProvider",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SelfHostedLlmRequest:
    model: str
    provider: Literal["self_hosted_ollama", "self_hosted_vllm"] | str
    self_hosted_params: SelfHostedParamsRequest
    temperature: float | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    base_provider: Literal["ANTHROPIC", "GOOGLE", "OPENAI"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.model) is not UNSET:
            data["model"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.self_hosted_params) is not UNSET:
            data["selfHostedParams"] = value
        if (value := self.temperature) is not UNSET:
            data["temperature"] = value
        if (value := self.max_tokens) is not UNSET:
            data["maxTokens"] = value
        if (value := self.base_provider) is not UNSET:
            data["baseProvider"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SelfHostedLlmRequest:
        return decode(data)


def decode(data: Any) -> SelfHostedLlmRequest:
    if type(data) is not dict:
        passed: SelfHostedLlmRequest = data
        return passed
    get: Any = data.get
    model = _new(SelfHostedLlmRequest)
    model.model = get("model", UNSET)
    model.provider = get("provider", UNSET)
    value = get("selfHostedParams", UNSET)
    model.self_hosted_params = _self_hosted_params_request.decode(value) if type(value) is dict else value
    model.temperature = get("temperature", UNSET)
    model.max_tokens = get("maxTokens", UNSET)
    model.base_provider = get("baseProvider", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
