from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import id_response_or_expanded_token_response as _id_response_or_expanded_token_response

if TYPE_CHECKING:
    from .id_response_or_expanded_token_response import IdResponseOrExpandedTokenResponse

NAMES = frozenset(
    {
        "model",
        "token",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RagCustomEmbeddingNativeToolConfigResponse:
    model: str | None | Unset = UNSET
    token: IdResponseOrExpandedTokenResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.model
        if value is not UNSET:
            data["model"] = value
        value = self.token
        if value is not UNSET:
            data["token"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> RagCustomEmbeddingNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> RagCustomEmbeddingNativeToolConfigResponse:
    if type(data) is not dict:
        passed: RagCustomEmbeddingNativeToolConfigResponse = data
        return passed
    get: Any = data.get
    model = _new(RagCustomEmbeddingNativeToolConfigResponse)
    model.model = get("model", UNSET)
    value = get("token", UNSET)
    model.token = _id_response_or_expanded_token_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
