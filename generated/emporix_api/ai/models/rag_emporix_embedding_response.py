from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import (
    emporix_open_ai_rag_emporix_embedding_native_tool_config as _emporix_open_ai_rag_emporix_embedding_native_tool_config,
)
from . import (
    open_ai_rag_emporix_embedding_native_tool_config_response as _open_ai_rag_emporix_embedding_native_tool_config_response,
)
from . import (
    self_hosted_ollama_rag_emporix_embedding_native_tool_config_response as _self_hosted_ollama_rag_emporix_embedding_native_tool_config_response,
)

if TYPE_CHECKING:
    from .emporix_open_ai_rag_emporix_embedding_native_tool_config import (
        EmporixOpenAiRagEmporixEmbeddingNativeToolConfig,
    )
    from .open_ai_rag_emporix_embedding_native_tool_config_response import (
        OpenAiRagEmporixEmbeddingNativeToolConfigResponse,
    )
    from .self_hosted_ollama_rag_emporix_embedding_native_tool_config_response import (
        SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse,
    )

RagEmporixEmbeddingResponse: TypeAlias = "EmporixOpenAiRagEmporixEmbeddingNativeToolConfig | OpenAiRagEmporixEmbeddingNativeToolConfigResponse | SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse"
"""One of several models, told apart by `provider`."""


def decode(data: Any) -> RagEmporixEmbeddingResponse:
    if type(data) is not dict:
        passed: RagEmporixEmbeddingResponse = data
        return passed
    kind = data.get("provider")
    if kind == "emporix_openai":
        return _emporix_open_ai_rag_emporix_embedding_native_tool_config.decode(data)
    if kind == "openai":
        return _open_ai_rag_emporix_embedding_native_tool_config_response.decode(data)
    if kind == "self_hosted_ollama":
        return _self_hosted_ollama_rag_emporix_embedding_native_tool_config_response.decode(data)
    chosen: RagEmporixEmbeddingResponse = closest(
        data,
        _emporix_open_ai_rag_emporix_embedding_native_tool_config,
        _open_ai_rag_emporix_embedding_native_tool_config_response,
        _self_hosted_ollama_rag_emporix_embedding_native_tool_config_response,
    )
    return chosen
