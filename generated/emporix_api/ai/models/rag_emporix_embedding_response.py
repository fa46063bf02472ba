from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import (
        emporix_open_ai_rag_emporix_embedding_native_tool_config as _emporix_open_ai_rag_emporix_embedding_native_tool_config,
    )
    from . import (
        open_ai_rag_emporix_embedding_native_tool_config_response as _open_ai_rag_emporix_embedding_native_tool_config_response,
    )
    from . import (
        self_hosted_ollama_rag_emporix_embedding_native_tool_config_response as _self_hosted_ollama_rag_emporix_embedding_native_tool_config_response,
    )
    from .emporix_open_ai_rag_emporix_embedding_native_tool_config import (
        EmporixOpenAiRagEmporixEmbeddingNativeToolConfig,
    )
    from .open_ai_rag_emporix_embedding_native_tool_config_response import (
        OpenAiRagEmporixEmbeddingNativeToolConfigResponse,
    )
    from .self_hosted_ollama_rag_emporix_embedding_native_tool_config_response import (
        SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse,
    )

    RagEmporixEmbeddingResponse: TypeAlias = (
        EmporixOpenAiRagEmporixEmbeddingNativeToolConfig
        | OpenAiRagEmporixEmbeddingNativeToolConfigResponse
        | SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse
    )
    """One of 3 models, told apart by `provider`."""
else:
    _emporix_open_ai_rag_emporix_embedding_native_tool_config = Deferred(
        globals(), "emporix_open_ai_rag_emporix_embedding_native_tool_config"
    )
    _open_ai_rag_emporix_embedding_native_tool_config_response = Deferred(
        globals(), "open_ai_rag_emporix_embedding_native_tool_config_response"
    )
    _self_hosted_ollama_rag_emporix_embedding_native_tool_config_response = Deferred(
        globals(), "self_hosted_ollama_rag_emporix_embedding_native_tool_config_response"
    )

    class RagEmporixEmbeddingResponse(metaclass=Union):
        """Part of `RagEmporixNativeToolConfigResponse`.

        One of 3 models, told apart by `provider`.

        - `EmporixOpenAiRagEmporixEmbeddingNativeToolConfig`: 'emporix_openai'
        - `OpenAiRagEmporixEmbeddingNativeToolConfigResponse`: 'openai'
        - `SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse`: 'self_hosted_ollama'

        Attributes of `EmporixOpenAiRagEmporixEmbeddingNativeToolConfig`:
            provider: `str`. One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`; required in requests.

        Attributes of `OpenAiRagEmporixEmbeddingNativeToolConfigResponse`:
            provider: `str`. One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`.
            model: `str`.
            dimensions: `int`. 128 to 4096.
            token: `ExpandableTokenResponse`.

        Attributes of `SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse`:
            provider: `str`. One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`.
            model: `str`.
            dimensions: `int`. 128 to 4096.
            url: `str`.
            token: `ExpandableTokenResponse`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "EmporixOpenAiRagEmporixEmbeddingNativeToolConfig",
                "OpenAiRagEmporixEmbeddingNativeToolConfigResponse",
                "SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse",
            }
        )


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
