from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import id_wrapper_request as _id_wrapper_request

if TYPE_CHECKING:
    from .id_wrapper_request import IdWrapperRequest

NAMES = frozenset(
    {
        "model",
        "provider",
        "token",
        "temperature",
        "maxTokens",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ApiKeyLlmRequest:
    model: str
    provider: Literal["anthropic", "google", "openai"] | str
    token: IdWrapperRequest
    temperature: float | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.model
        if value is not UNSET:
            data["model"] = value
        value = self.provider
        if value is not UNSET:
            data["provider"] = value
        value = self.token
        if value is not UNSET:
            data["token"] = encode(value)
        value = self.temperature
        if value is not UNSET:
            data["temperature"] = value
        value = self.max_tokens
        if value is not UNSET:
            data["maxTokens"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ApiKeyLlmRequest:
        return decode(data)


def decode(data: Any) -> ApiKeyLlmRequest:
    if type(data) is not dict:
        passed: ApiKeyLlmRequest = data
        return passed
    get: Any = data.get
    model = _new(ApiKeyLlmRequest)
    model.model = get("model", UNSET)
    model.provider = get("provider", UNSET)
    value = get("token", UNSET)
    model.token = _id_wrapper_request.decode(value) if type(value) is dict else value
    model.temperature = get("temperature", UNSET)
    model.max_tokens = get("maxTokens", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
