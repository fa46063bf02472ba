from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import self_hosted_params_request as _self_hosted_params_request
    from .self_hosted_params_request import SelfHostedParamsRequest
else:
    _self_hosted_params_request = Deferred(globals(), "self_hosted_params_request")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SelfHostedLlmRequest(Model):
    """Part of `AgentRequest`.

    Attributes:
        model: Required.
        provider: One of `'self_hosted_ollama'`, `'self_hosted_vllm'`; required.
        self_hosted_params: Required.
        base_provider: One of `'ANTHROPIC'`, `'GOOGLE'`, `'OPENAI'`.
    """

    model: str
    """Required."""
    provider: Literal["self_hosted_ollama", "self_hosted_vllm"] | str
    """One of `'self_hosted_ollama'`, `'self_hosted_vllm'`; required."""
    self_hosted_params: SelfHostedParamsRequest
    """Required."""
    temperature: Maybe[float] = UNSET
    max_tokens: Maybe[int] = UNSET
    base_provider: Maybe[Literal["ANTHROPIC", "GOOGLE", "OPENAI"] | str] = UNSET
    """One of `'ANTHROPIC'`, `'GOOGLE'`, `'OPENAI'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SelfHostedLlmRequest:
        return decode(data)


def decode(data: Any) -> SelfHostedLlmRequest:
    if type(data) is not dict:
        passed: SelfHostedLlmRequest = data
        return passed
    model = _new(SelfHostedLlmRequest)
    unknown = len(data) - 6
    if "model" in data:
        model.model = data["model"]
    else:
        model.model = _absent
        unknown += 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "selfHostedParams" in data:
        value = data["selfHostedParams"]
        model.self_hosted_params = _self_hosted_params_request.decode(value) if type(value) is dict else value
    else:
        model.self_hosted_params = _absent
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
    if "baseProvider" in data:
        model.base_provider = data["baseProvider"]
    else:
        model.base_provider = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
