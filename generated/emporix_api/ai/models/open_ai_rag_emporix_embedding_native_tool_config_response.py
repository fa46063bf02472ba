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
        "provider",
        "model",
        "dimensions",
        "token",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OpenAiRagEmporixEmbeddingNativeToolConfigResponse(Model):
    """Part of `RagEmporixNativeToolConfigResponse`.

    Attributes:
        provider: One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`.
        dimensions: 128 to 4096.
    """

    provider: Maybe[Literal["emporix_openai", "openai", "self_hosted_ollama"] | str] = UNSET
    """One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`."""
    model: Maybe[str] = UNSET
    dimensions: Maybe[int] = UNSET
    """128 to 4096."""
    token: Maybe[ExpandableTokenResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OpenAiRagEmporixEmbeddingNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> OpenAiRagEmporixEmbeddingNativeToolConfigResponse:
    if type(data) is not dict:
        passed: OpenAiRagEmporixEmbeddingNativeToolConfigResponse = data
        return passed
    model = _new(OpenAiRagEmporixEmbeddingNativeToolConfigResponse)
    unknown = len(data) - 4
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "model" in data:
        model.model = data["model"]
    else:
        model.model = _absent
        unknown += 1
    if "dimensions" in data:
        model.dimensions = data["dimensions"]
    else:
        model.dimensions = _absent
        unknown += 1
    if "token" in data:
        value = data["token"]
        model.token = _expandable_token_response.decode(value) if type(value) is dict else value
    else:
        model.token = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
