from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import expandable_token_response as _expandable_token_response
    from .expandable_token_response import ExpandableTokenResponse
else:
    _expandable_token_response = Deferred(globals(), "expandable_token_response")

NAMES = frozenset(
    {
        "model",
        "temperature",
        "maxTokens",
        "provider",
        "token",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ApiKeyLlmResponse(Model):
    """Part of `AgentResponse`.

    Attributes:
        provider: One of `'openai'`, `'google'`, `'anthropic'`.
    """

    model: Maybe[str] = UNSET
    temperature: Maybe[float] = UNSET
    max_tokens: Maybe[int] = UNSET
    provider: Maybe[Literal["anthropic", "google", "openai"] | str] = UNSET
    """One of `'openai'`, `'google'`, `'anthropic'`."""
    token: Maybe[ExpandableTokenResponse] = UNSET
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
        if (value := self.token) is not UNSET:
            data["token"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ApiKeyLlmResponse:
        return decode(data)


def decode(data: Any) -> ApiKeyLlmResponse:
    if type(data) is not dict:
        passed: ApiKeyLlmResponse = data
        return passed
    model = _new(ApiKeyLlmResponse)
    unknown = len(data) - 5
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
    if "token" in data:
        value = data["token"]
        model.token = _expandable_token_response.decode(value) if type(value) is dict else value
    else:
        model.token = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
