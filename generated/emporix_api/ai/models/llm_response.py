from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import api_key_llm_response as _api_key_llm_response
from . import emporix_llm as _emporix_llm
from . import self_hosted_llm_response as _self_hosted_llm_response

if TYPE_CHECKING:
    from .api_key_llm_response import ApiKeyLlmResponse
    from .emporix_llm import EmporixLlm
    from .self_hosted_llm_response import SelfHostedLlmResponse

LlmResponse: TypeAlias = "EmporixLlm | ApiKeyLlmResponse | SelfHostedLlmResponse"
"""One of several models, told apart by `provider`."""


def decode(data: Any) -> LlmResponse:
    if type(data) is not dict:
        passed: LlmResponse = data
        return passed
    kind = data.get("provider")
    if kind == "emporix_openai":
        return _emporix_llm.decode(data)
    if kind in ("openai", "google", "anthropic"):
        return _api_key_llm_response.decode(data)
    if kind in ("self_hosted_ollama", "self_hosted_vllm"):
        return _self_hosted_llm_response.decode(data)
    chosen: LlmResponse = closest(
        data,
        _emporix_llm,
        _api_key_llm_response,
        _self_hosted_llm_response,
    )
    return chosen
