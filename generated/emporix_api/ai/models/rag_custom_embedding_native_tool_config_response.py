from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
        "token",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RagCustomEmbeddingNativeToolConfigResponse(Model):
    """Part of `RagCustomNativeToolConfigResponse`."""

    model: Maybe[str] = UNSET
    token: Maybe[ExpandableTokenResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.model) is not UNSET:
            data["model"] = value
        if (value := self.token) is not UNSET:
            data["token"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RagCustomEmbeddingNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> RagCustomEmbeddingNativeToolConfigResponse:
    if type(data) is not dict:
        passed: RagCustomEmbeddingNativeToolConfigResponse = data
        return passed
    model = _new(RagCustomEmbeddingNativeToolConfigResponse)
    unknown = len(data) - 2
    if "model" in data:
        model.model = data["model"]
    else:
        model.model = _absent
        unknown += 1
    if "token" in data:
        value = data["token"]
        model.token = _expandable_token_response.decode(value) if type(value) is dict else value
    else:
        model.token = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
