from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import (
    emporix_open_ai_rag_emporix_embedding_native_tool_config as _emporix_open_ai_rag_emporix_embedding_native_tool_config,
)
from . import (
    open_ai_rag_emporix_embedding_native_tool_config_response as _open_ai_rag_emporix_embedding_native_tool_config_response,
)

if TYPE_CHECKING:
    from .emporix_open_ai_rag_emporix_embedding_native_tool_config import (
        EmporixOpenAiRagEmporixEmbeddingNativeToolConfig,
    )
    from .open_ai_rag_emporix_embedding_native_tool_config_response import (
        OpenAiRagEmporixEmbeddingNativeToolConfigResponse,
    )

EmporixOpenAiRagEmporixEmbeddingNativeToolConfigOrOpenAiRagEmporixEmbeddingNativeToolConfigResponse: TypeAlias = (
    "EmporixOpenAiRagEmporixEmbeddingNativeToolConfig | OpenAiRagEmporixEmbeddingNativeToolConfigResponse"
)


def decode(
    data: Any,
) -> EmporixOpenAiRagEmporixEmbeddingNativeToolConfigOrOpenAiRagEmporixEmbeddingNativeToolConfigResponse:
    if type(data) is not dict:
        passed: EmporixOpenAiRagEmporixEmbeddingNativeToolConfigOrOpenAiRagEmporixEmbeddingNativeToolConfigResponse = (
            data
        )
        return passed
    chosen: EmporixOpenAiRagEmporixEmbeddingNativeToolConfigOrOpenAiRagEmporixEmbeddingNativeToolConfigResponse = (
        closest(
            data,
            _emporix_open_ai_rag_emporix_embedding_native_tool_config,
            _open_ai_rag_emporix_embedding_native_tool_config_response,
        )
    )
    return chosen
