from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, encode
from . import id_wrapper_request as _id_wrapper_request

if TYPE_CHECKING:
    from .id_wrapper_request import IdWrapperRequest

NAMES = frozenset(
    {
        "provider",
        "model",
        "dimensions",
        "token",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OpenAiRagEmporixEmbeddingNativeToolConfigRequest:
    provider: Literal["emporix_openai", "openai", "self_hosted_ollama"] | str
    model: str
    dimensions: int
    token: IdWrapperRequest
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.provider
        if value is not UNSET:
            data["provider"] = value
        value = self.model
        if value is not UNSET:
            data["model"] = value
        value = self.dimensions
        if value is not UNSET:
            data["dimensions"] = value
        value = self.token
        if value is not UNSET:
            data["token"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> OpenAiRagEmporixEmbeddingNativeToolConfigRequest:
        return decode(data)


def decode(data: Any) -> OpenAiRagEmporixEmbeddingNativeToolConfigRequest:
    if type(data) is not dict:
        passed: OpenAiRagEmporixEmbeddingNativeToolConfigRequest = data
        return passed
    get: Any = data.get
    model = _new(OpenAiRagEmporixEmbeddingNativeToolConfigRequest)
    model.provider = get("provider", UNSET)
    model.model = get("model", UNSET)
    model.dimensions = get("dimensions", UNSET)
    value = get("token", UNSET)
    model.token = _id_wrapper_request.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
