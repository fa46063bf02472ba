from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import rag_custom_database_native_tool_config_request as _rag_custom_database_native_tool_config_request
    from . import rag_custom_embedding_native_tool_config_request as _rag_custom_embedding_native_tool_config_request
    from .rag_custom_database_native_tool_config_request import RagCustomDatabaseNativeToolConfigRequest
    from .rag_custom_embedding_native_tool_config_request import RagCustomEmbeddingNativeToolConfigRequest
else:
    _rag_custom_database_native_tool_config_request = Deferred(
        globals(), "rag_custom_database_native_tool_config_request"
    )
    _rag_custom_embedding_native_tool_config_request = Deferred(
        globals(), "rag_custom_embedding_native_tool_config_request"
    )

NAMES = frozenset(
    {
        "prompt",
        "databaseConfig",
        "embeddingConfig",
        "maxResults",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RagCustomNativeToolConfigRequest(Model):
    """Part of `RagCustomNativeToolRequest`.

    Attributes:
        prompt: Required.
        database_config: Required.
        embedding_config: Required.
        max_results: Default `5`.
    """

    prompt: str
    """Required."""
    database_config: RagCustomDatabaseNativeToolConfigRequest
    """Required."""
    embedding_config: RagCustomEmbeddingNativeToolConfigRequest
    """Required."""
    max_results: Maybe[int] = UNSET
    """Default `5`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RagCustomNativeToolConfigRequest:
        return decode(data)


def decode(data: Any) -> RagCustomNativeToolConfigRequest:
    if type(data) is not dict:
        passed: RagCustomNativeToolConfigRequest = data
        return passed
    model = _new(RagCustomNativeToolConfigRequest)
    unknown = len(data) - 4
    if "prompt" in data:
        model.prompt = data["prompt"]
    else:
        model.prompt = _absent
        unknown += 1
    if "databaseConfig" in data:
        value = data["databaseConfig"]
        model.database_config = (
            _rag_custom_database_native_tool_config_request.decode(value) if type(value) is dict else value
        )
    else:
        model.database_config = _absent
        unknown += 1
    if "embeddingConfig" in data:
        value = data["embeddingConfig"]
        model.embedding_config = (
            _rag_custom_embedding_native_tool_config_request.decode(value) if type(value) is dict else value
        )
    else:
        model.embedding_config = _absent
        unknown += 1
    if "maxResults" in data:
        model.max_results = data["maxResults"]
    else:
        model.max_results = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
