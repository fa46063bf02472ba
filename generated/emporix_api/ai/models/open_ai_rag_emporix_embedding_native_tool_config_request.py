from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import id_wrapper_request as _id_wrapper_request
    from .id_wrapper_request import IdWrapperRequest
else:
    _id_wrapper_request = Deferred(globals(), "id_wrapper_request")

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
class OpenAiRagEmporixEmbeddingNativeToolConfigRequest(Model):
    """Part of `RagEmporixNativeToolConfigRequest`.

    Attributes:
        provider: One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`; required.
        model: Required.
        dimensions: 128 to 4096; required.
        token: Required.
    """

    provider: Literal["emporix_openai", "openai", "self_hosted_ollama"] | str
    """One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`; required."""
    model: str
    """Required."""
    dimensions: int
    """128 to 4096; required."""
    token: IdWrapperRequest
    """Required."""
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
    def from_dict(data: Any) -> OpenAiRagEmporixEmbeddingNativeToolConfigRequest:
        return decode(data)


def decode(data: Any) -> OpenAiRagEmporixEmbeddingNativeToolConfigRequest:
    if type(data) is not dict:
        passed: OpenAiRagEmporixEmbeddingNativeToolConfigRequest = data
        return passed
    model = _new(OpenAiRagEmporixEmbeddingNativeToolConfigRequest)
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
        model.token = _id_wrapper_request.decode(value) if type(value) is dict else value
    else:
        model.token = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
