from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import (
    emporix_open_ai_rag_emporix_embedding_native_tool_config as _emporix_open_ai_rag_emporix_embedding_native_tool_config,
)
from . import (
    open_ai_rag_emporix_embedding_native_tool_config_request as _open_ai_rag_emporix_embedding_native_tool_config_request,
)
from . import (
    self_hosted_ollama_rag_emporix_embedding_native_tool_config_request as _self_hosted_ollama_rag_emporix_embedding_native_tool_config_request,
)

if TYPE_CHECKING:
    from .emporix_open_ai_rag_emporix_embedding_native_tool_config import (
        EmporixOpenAiRagEmporixEmbeddingNativeToolConfig,
    )
    from .open_ai_rag_emporix_embedding_native_tool_config_request import (
        OpenAiRagEmporixEmbeddingNativeToolConfigRequest,
    )
    from .self_hosted_ollama_rag_emporix_embedding_native_tool_config_request import (
        SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest,
    )

RagEmporixEmbeddingRequest: TypeAlias = "EmporixOpenAiRagEmporixEmbeddingNativeToolConfig | OpenAiRagEmporixEmbeddingNativeToolConfigRequest | SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest"
"""One of several models, told apart by `provider`."""


def decode(data: Any) -> RagEmporixEmbeddingRequest:
    if type(data) is not dict:
        passed: RagEmporixEmbeddingRequest = data
        return passed
    kind = data.get("provider")
    if kind == "emporix_openai":
        return _emporix_open_ai_rag_emporix_embedding_native_tool_config.decode(data)
    if kind == "openai":
        return _open_ai_rag_emporix_embedding_native_tool_config_request.decode(data)
    if kind == "self_hosted_ollama":
        return _self_hosted_ollama_rag_emporix_embedding_native_tool_config_request.decode(data)
    chosen: RagEmporixEmbeddingRequest = closest(
        data,
        _emporix_open_ai_rag_emporix_embedding_native_tool_config,
        _open_ai_rag_emporix_embedding_native_tool_config_request,
        _self_hosted_ollama_rag_emporix_embedding_native_tool_config_request,
    )
    return chosen
