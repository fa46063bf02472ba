from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import (
    emporix_open_ai_rag_emporix_embedding_native_tool_config as _emporix_open_ai_rag_emporix_embedding_native_tool_config,
)
from . import (
    open_ai_rag_emporix_embedding_native_tool_config_request as _open_ai_rag_emporix_embedding_native_tool_config_request,
)

if TYPE_CHECKING:
    from .emporix_open_ai_rag_emporix_embedding_native_tool_config import (
        EmporixOpenAiRagEmporixEmbeddingNativeToolConfig,
    )
    from .open_ai_rag_emporix_embedding_native_tool_config_request import (
        OpenAiRagEmporixEmbeddingNativeToolConfigRequest,
    )

EmporixOpenAiRagEmporixEmbeddingNativeToolConfigOrOpenAiRagEmporixEmbeddingNativeToolConfigRequest: TypeAlias = (
    "EmporixOpenAiRagEmporixEmbeddingNativeToolConfig | OpenAiRagEmporixEmbeddingNativeToolConfigRequest"
)


def decode(
    data: Any,
) -> EmporixOpenAiRagEmporixEmbeddingNativeToolConfigOrOpenAiRagEmporixEmbeddingNativeToolConfigRequest:
    if type(data) is not dict:
        passed: EmporixOpenAiRagEmporixEmbeddingNativeToolConfigOrOpenAiRagEmporixEmbeddingNativeToolConfigRequest = (
            data
        )
        return passed
    chosen: EmporixOpenAiRagEmporixEmbeddingNativeToolConfigOrOpenAiRagEmporixEmbeddingNativeToolConfigRequest = (
        closest(
            data,
            _emporix_open_ai_rag_emporix_embedding_native_tool_config,
            _open_ai_rag_emporix_embedding_native_tool_config_request,
        )
    )
    return chosen
