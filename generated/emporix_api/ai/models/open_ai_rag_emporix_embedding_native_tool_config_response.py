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
        "provider",
        "model",
        "dimensions",
        "token",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OpenAiRagEmporixEmbeddingNativeToolConfigResponse:
    provider: Literal["emporix_openai", "openai", "self_hosted_ollama"] | str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    dimensions: int | None | Unset = UNSET
    token: ExpandableTokenResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.model) is not UNSET:
            data["model"] = value
        if (value := self.dimensions) is not UNSET:
            data["dimensions"] = value
        if (value := self.token) is not UNSET:
            data["token"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OpenAiRagEmporixEmbeddingNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> OpenAiRagEmporixEmbeddingNativeToolConfigResponse:
    if type(data) is not dict:
        passed: OpenAiRagEmporixEmbeddingNativeToolConfigResponse = data
        return passed
    get: Any = data.get
    model = _new(OpenAiRagEmporixEmbeddingNativeToolConfigResponse)
    model.provider = get("provider", UNSET)
    model.model = get("model", UNSET)
    model.dimensions = get("dimensions", UNSET)
    value = get("token", UNSET)
    model.token = _expandable_token_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
