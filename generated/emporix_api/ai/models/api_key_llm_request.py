from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.model) is not UNSET:
            data["model"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.token) is not UNSET:
            data["token"] = value
        if (value := self.temperature) is not UNSET:
            data["temperature"] = value
        if (value := self.max_tokens) is not UNSET:
            data["maxTokens"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
