from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import rag_custom_database_native_tool_config_request as _rag_custom_database_native_tool_config_request
from . import rag_custom_embedding_native_tool_config_request as _rag_custom_embedding_native_tool_config_request

if TYPE_CHECKING:
    from .rag_custom_database_native_tool_config_request import RagCustomDatabaseNativeToolConfigRequest
    from .rag_custom_embedding_native_tool_config_request import RagCustomEmbeddingNativeToolConfigRequest

NAMES = frozenset(
    {
        "prompt",
        "databaseConfig",
        "embeddingConfig",
        "maxResults",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RagCustomNativeToolConfigRequest:
    prompt: str
    database_config: RagCustomDatabaseNativeToolConfigRequest
    embedding_config: RagCustomEmbeddingNativeToolConfigRequest
    max_results: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.prompt) is not UNSET:
            data["prompt"] = value
        if (value := self.database_config) is not UNSET:
            data["databaseConfig"] = value
        if (value := self.embedding_config) is not UNSET:
            data["embeddingConfig"] = value
        if (value := self.max_results) is not UNSET:
            data["maxResults"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RagCustomNativeToolConfigRequest:
        return decode(data)


def decode(data: Any) -> RagCustomNativeToolConfigRequest:
    if type(data) is not dict:
        passed: RagCustomNativeToolConfigRequest = data
        return passed
    get: Any = data.get
    model = _new(RagCustomNativeToolConfigRequest)
    model.prompt = get("prompt", UNSET)
    value = get("databaseConfig", UNSET)
    model.database_config = (
        _rag_custom_database_native_tool_config_request.decode(value) if type(value) is dict else value
    )
    value = get("embeddingConfig", UNSET)
    model.embedding_config = (
        _rag_custom_embedding_native_tool_config_request.decode(value) if type(value) is dict else value
    )
    model.max_results = get("maxResults", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
