from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import filter_field as _filter_field
    from . import indexed_field as _indexed_field
    from . import rag_emporix_embedding_request as _rag_emporix_embedding_request
    from .filter_field import FilterField
    from .indexed_field import IndexedField
    from .rag_emporix_embedding_request import RagEmporixEmbeddingRequest
else:
    _filter_field = Deferred(globals(), "filter_field")
    _indexed_field = Deferred(globals(), "indexed_field")
    _rag_emporix_embedding_request = Deferred(globals(), "rag_emporix_embedding_request")

NAMES = frozenset(
    {
        "prompt",
        "entityType",
        "indexedFields",
        "embeddingConfig",
        "filterFields",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RagEmporixNativeToolConfigRequest(Model):
    """Part of `RagEmporixNativeToolRequest`.

    Attributes:
        prompt: Required.
        entity_type: Required.
        indexed_fields: Required.
        embedding_config: Required.
    """

    prompt: str
    """Required."""
    entity_type: str
    """Required."""
    indexed_fields: list[IndexedField]
    """Required."""
    embedding_config: RagEmporixEmbeddingRequest
    """Required."""
    filter_fields: Maybe[list[FilterField]] = UNSET
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
        if (value := self.embedding_config) is not UNSET:
            data["embeddingConfig"] = value
        if (value := self.filter_fields) is not UNSET:
            data["filterFields"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RagEmporixNativeToolConfigRequest:
        return decode(data)


def decode(data: Any) -> RagEmporixNativeToolConfigRequest:
    if type(data) is not dict:
        passed: RagEmporixNativeToolConfigRequest = data
        return passed
    model = _new(RagEmporixNativeToolConfigRequest)
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
    if "embeddingConfig" in data:
        value = data["embeddingConfig"]
        model.embedding_config = _rag_emporix_embedding_request.decode(value) if type(value) is dict else value
    else:
        model.embedding_config = _absent
        unknown += 1
    if "filterFields" in data:
        value = data["filterFields"]
        model.filter_fields = [_filter_field.decode(item) for item in value] if type(value) is list else value
    else:
        model.filter_fields = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
