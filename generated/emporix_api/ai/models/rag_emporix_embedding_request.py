from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import (
        emporix_open_ai_rag_emporix_embedding_native_tool_config as _emporix_open_ai_rag_emporix_embedding_native_tool_config,
    )
    from . import (
        open_ai_rag_emporix_embedding_native_tool_config_request as _open_ai_rag_emporix_embedding_native_tool_config_request,
    )
    from . import (
        self_hosted_ollama_rag_emporix_embedding_native_tool_config_request as _self_hosted_ollama_rag_emporix_embedding_native_tool_config_request,
    )
    from .emporix_open_ai_rag_emporix_embedding_native_tool_config import (
        EmporixOpenAiRagEmporixEmbeddingNativeToolConfig,
    )
    from .open_ai_rag_emporix_embedding_native_tool_config_request import (
        OpenAiRagEmporixEmbeddingNativeToolConfigRequest,
    )
    from .self_hosted_ollama_rag_emporix_embedding_native_tool_config_request import (
        SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest,
    )

    RagEmporixEmbeddingRequest: TypeAlias = (
        EmporixOpenAiRagEmporixEmbeddingNativeToolConfig
        | OpenAiRagEmporixEmbeddingNativeToolConfigRequest
        | SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest
    )
    """One of 3 models, told apart by `provider`."""
else:
    _emporix_open_ai_rag_emporix_embedding_native_tool_config = Deferred(
        globals(), "emporix_open_ai_rag_emporix_embedding_native_tool_config"
    )
    _open_ai_rag_emporix_embedding_native_tool_config_request = Deferred(
        globals(), "open_ai_rag_emporix_embedding_native_tool_config_request"
    )
    _self_hosted_ollama_rag_emporix_embedding_native_tool_config_request = Deferred(
        globals(), "self_hosted_ollama_rag_emporix_embedding_native_tool_config_request"
    )

    class RagEmporixEmbeddingRequest(metaclass=Union):
        """Part of `RagEmporixNativeToolConfigRequest`.

        One of 3 models, told apart by `provider`.

        - `EmporixOpenAiRagEmporixEmbeddingNativeToolConfig`: 'emporix_openai'
        - `OpenAiRagEmporixEmbeddingNativeToolConfigRequest`: 'openai'
        - `SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest`: 'self_hosted_ollama'

        Attributes of `EmporixOpenAiRagEmporixEmbeddingNativeToolConfig`:
            provider: `str`. One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`; required in requests.

        Attributes of `OpenAiRagEmporixEmbeddingNativeToolConfigRequest`:
            provider: `str`. One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`; required.
            model: `str`. Required.
            dimensions: `int`. 128 to 4096; required.
            token: `IdWrapperRequest`. Required.

        Attributes of `SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest`:
            provider: `str`. One of `'emporix_openai'`, `'openai'`, `'self_hosted_ollama'`; required.
            model: `str`. Required.
            dimensions: `int`. 128 to 4096; required.
            url: `str`. Required.
            token: `IdWrapperRequest`. Required.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "EmporixOpenAiRagEmporixEmbeddingNativeToolConfig",
                "OpenAiRagEmporixEmbeddingNativeToolConfigRequest",
                "SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest",
            }
        )


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
