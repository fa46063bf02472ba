from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import api_key_llm_request as _api_key_llm_request
    from . import emporix_llm as _emporix_llm
    from . import self_hosted_llm_request as _self_hosted_llm_request
    from .api_key_llm_request import ApiKeyLlmRequest
    from .emporix_llm import EmporixLlm
    from .self_hosted_llm_request import SelfHostedLlmRequest

    LlmRequest: TypeAlias = EmporixLlm | ApiKeyLlmRequest | SelfHostedLlmRequest
    """One of 3 models, told apart by `provider`."""
else:
    _emporix_llm = Deferred(globals(), "emporix_llm")
    _api_key_llm_request = Deferred(globals(), "api_key_llm_request")
    _self_hosted_llm_request = Deferred(globals(), "self_hosted_llm_request")

    class LlmRequest(metaclass=Union):
        """Part of `AgentRequest`.

        One of 3 models, told apart by `provider`.

        - `EmporixLlm`: 'emporix_openai'
        - `ApiKeyLlmRequest`: 'openai', 'google', 'anthropic'
        - `SelfHostedLlmRequest`: 'self_hosted_ollama', 'self_hosted_vllm'

        Attributes of all:
            temperature: `float`.
            max_tokens: `int`.

        Attributes of `EmporixLlm`:
            model: `str`. Required in requests.
            provider: `str`. Only `'emporix_openai'`; required in requests.

        Attributes of `ApiKeyLlmRequest`:
            model: `str`. Required.
            provider: `str`. One of `'openai'`, `'google'`, `'anthropic'`; required.
            token: `IdWrapperRequest`. Required.

        Attributes of `SelfHostedLlmRequest`:
            model: `str`. Required.
            provider: `str`. One of `'self_hosted_ollama'`, `'self_hosted_vllm'`; required.
            self_hosted_params: `SelfHostedParamsRequest`. Required.
            base_provider: `str`. One of `'ANTHROPIC'`, `'GOOGLE'`, `'OPENAI'`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "EmporixLlm",
                "ApiKeyLlmRequest",
                "SelfHostedLlmRequest",
            }
        )


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
