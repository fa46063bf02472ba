from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import filter_field as _filter_field
from . import indexed_field as _indexed_field
from . import rag_emporix_embedding_request as _rag_emporix_embedding_request

if TYPE_CHECKING:
    from .filter_field import FilterField
    from .indexed_field import IndexedField
    from .rag_emporix_embedding_request import RagEmporixEmbeddingRequest

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


@attrs.define(kw_only=True, repr=False)
class RagEmporixNativeToolConfigRequest:
    prompt: str
    entity_type: str
    indexed_fields: list[IndexedField]
    embedding_config: RagEmporixEmbeddingRequest
    filter_fields: list[FilterField] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RagEmporixNativeToolConfigRequest:
        return decode(data)


def decode(data: Any) -> RagEmporixNativeToolConfigRequest:
    if type(data) is not dict:
        passed: RagEmporixNativeToolConfigRequest = data
        return passed
    get: Any = data.get
    model = _new(RagEmporixNativeToolConfigRequest)
    model.prompt = get("prompt", UNSET)
    model.entity_type = get("entityType", UNSET)
    value = get("indexedFields", UNSET)
    model.indexed_fields = [_indexed_field.decode(item) for item in value] if type(value) is list else value
    value = get("embeddingConfig", UNSET)
    model.embedding_config = _rag_emporix_embedding_request.decode(value) if type(value) is dict else value
    value = get("filterFields", UNSET)
    model.filter_fields = [_filter_field.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
