from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import expandable_token_response as _expandable_token_response

if TYPE_CHECKING:
    from .expandable_token_response import ExpandableTokenResponse

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


@attrs.define(kw_only=True, repr=False)
class ApiKeyLlmResponse:
    model: str | None | Unset = UNSET
    temperature: float | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    provider: Literal["anthropic", "google", "openai"] | str | None | Unset = UNSET
    token: ExpandableTokenResponse | None | Unset = UNSET
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
        if (value := self.token) is not UNSET:
            data["token"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ApiKeyLlmResponse:
        return decode(data)


def decode(data: Any) -> ApiKeyLlmResponse:
    if type(data) is not dict:
        passed: ApiKeyLlmResponse = data
        return passed
    get: Any = data.get
    model = _new(ApiKeyLlmResponse)
    model.model = get("model", UNSET)
    model.temperature = get("temperature", UNSET)
    model.max_tokens = get("maxTokens", UNSET)
    model.provider = get("provider", UNSET)
    value = get("token", UNSET)
    model.token = _expandable_token_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
