from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import filter_field as _filter_field
    from . import indexed_field as _indexed_field
    from . import rag_emporix_embedding_response as _rag_emporix_embedding_response
    from .filter_field import FilterField
    from .indexed_field import IndexedField
    from .rag_emporix_embedding_response import RagEmporixEmbeddingResponse
else:
    _filter_field = Deferred(globals(), "filter_field")
    _indexed_field = Deferred(globals(), "indexed_field")
    _rag_emporix_embedding_response = Deferred(globals(), "rag_emporix_embedding_response")

NAMES = frozenset(
    {
        "prompt",
        "entityType",
        "indexedFields",
        "filterFields",
        "embeddingConfig",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RagEmporixNativeToolConfigResponse(Model):
    """Part of `RagEmporixNativeToolResponse`."""

    prompt: Maybe[str] = UNSET
    entity_type: Maybe[str] = UNSET
    indexed_fields: Maybe[list[IndexedField]] = UNSET
    filter_fields: Maybe[list[FilterField]] = UNSET
    embedding_config: Maybe[RagEmporixEmbeddingResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.prompt) is not UNSET:
            data["prompt"] = value
        if (value := self.entity_type) is not UNSET:
            data["entityType"] = value
        if (value := self.indexed_fields) is not UNSET:
            data["indexedFields"] = value
        if (value := self.filter_fields) is not UNSET:
            data["filterFields"] = value
        if (value := self.embedding_config) is not UNSET:
            data["embeddingConfig"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RagEmporixNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> RagEmporixNativeToolConfigResponse:
    if type(data) is not dict:
        passed: RagEmporixNativeToolConfigResponse = data
        return passed
    model = _new(RagEmporixNativeToolConfigResponse)
    unknown = len(data) - 5
    if "prompt" in data:
        model.prompt = data["prompt"]
    else:
        model.prompt = _absent
        unknown += 1
    if "entityType" in data:
        model.entity_type = data["entityType"]
    else:
        model.entity_type = _absent
        unknown += 1
    if "indexedFields" in data:
        value = data["indexedFields"]
        model.indexed_fields = [_indexed_field.decode(item) for item in value] if type(value) is list else value
    else:
        model.indexed_fields = _absent
        unknown += 1
    if "filterFields" in data:
        value = data["filterFields"]
        model.filter_fields = [_filter_field.decode(item) for item in value] if type(value) is list else value
    else:
        model.filter_fields = _absent
        unknown += 1
    if "embeddingConfig" in data:
        value = data["embeddingConfig"]
        model.embedding_config = _rag_emporix_embedding_response.decode(value) if type(value) is dict else value
    else:
        model.embedding_config = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
