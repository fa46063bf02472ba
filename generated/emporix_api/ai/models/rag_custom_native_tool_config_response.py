from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import rag_custom_database_native_tool_config_response as _rag_custom_database_native_tool_config_response
from . import rag_custom_embedding_native_tool_config_response as _rag_custom_embedding_native_tool_config_response

if TYPE_CHECKING:
    from .rag_custom_database_native_tool_config_response import RagCustomDatabaseNativeToolConfigResponse
    from .rag_custom_embedding_native_tool_config_response import RagCustomEmbeddingNativeToolConfigResponse

NAMES = frozenset(
    {
        "prompt",
        "maxResults",
        "databaseConfig",
        "embeddingConfig",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RagCustomNativeToolConfigResponse:
    prompt: str | None | Unset = UNSET
    max_results: int | None | Unset = UNSET
    database_config: RagCustomDatabaseNativeToolConfigResponse | None | Unset = UNSET
    embedding_config: RagCustomEmbeddingNativeToolConfigResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.prompt) is not UNSET:
            data["prompt"] = value
        if (value := self.max_results) is not UNSET:
            data["maxResults"] = value
        if (value := self.database_config) is not UNSET:
            data["databaseConfig"] = value
        if (value := self.embedding_config) is not UNSET:
            data["embeddingConfig"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RagCustomNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> RagCustomNativeToolConfigResponse:
    if type(data) is not dict:
        passed: RagCustomNativeToolConfigResponse = data
        return passed
    get: Any = data.get
    model = _new(RagCustomNativeToolConfigResponse)
    model.prompt = get("prompt", UNSET)
    model.max_results = get("maxResults", UNSET)
    value = get("databaseConfig", UNSET)
    model.database_config = (
        _rag_custom_database_native_tool_config_response.decode(value) if type(value) is dict else value
    )
    value = get("embeddingConfig", UNSET)
    model.embedding_config = (
        _rag_custom_embedding_native_tool_config_response.decode(value) if type(value) is dict else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
