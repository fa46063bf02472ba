from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import api_key_llm_request as _api_key_llm_request
from . import emporix_llm as _emporix_llm
from . import self_hosted_llm_request as _self_hosted_llm_request

if TYPE_CHECKING:
    from .api_key_llm_request import ApiKeyLlmRequest
    from .emporix_llm import EmporixLlm
    from .self_hosted_llm_request import SelfHostedLlmRequest

LlmRequest: TypeAlias = "EmporixLlm | ApiKeyLlmRequest | SelfHostedLlmRequest"
"""One of several models, told apart by `provider`."""


def decode(data: Any) -> LlmRequest:
    if type(data) is not dict:
        passed: LlmRequest = data
        return passed
    kind = data.get("provider")
    if kind == "emporix_openai":
        return _emporix_llm.decode(data)
    if kind in ("openai", "google", "anthropic"):
        return _api_key_llm_request.decode(data)
    if kind in ("self_hosted_ollama", "self_hosted_vllm"):
        return _self_hosted_llm_request.decode(data)
    chosen: LlmRequest = closest(
        data,
        _emporix_llm,
        _api_key_llm_request,
        _self_hosted_llm_request,
    )
    return chosen
