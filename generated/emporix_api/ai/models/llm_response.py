from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import api_key_llm_response as _api_key_llm_response
    from . import emporix_llm as _emporix_llm
    from . import self_hosted_llm_response as _self_hosted_llm_response
    from .api_key_llm_response import ApiKeyLlmResponse
    from .emporix_llm import EmporixLlm
    from .self_hosted_llm_response import SelfHostedLlmResponse

    LlmResponse: TypeAlias = EmporixLlm | ApiKeyLlmResponse | SelfHostedLlmResponse
    """One of 3 models, told apart by `provider`."""
else:
    _emporix_llm = Deferred(globals(), "emporix_llm")
    _api_key_llm_response = Deferred(globals(), "api_key_llm_response")
    _self_hosted_llm_response = Deferred(globals(), "self_hosted_llm_response")

    class LlmResponse(metaclass=Union):
        """Part of `AgentResponse`.

        One of 3 models, told apart by `provider`.

        - `EmporixLlm`: 'emporix_openai'
        - `ApiKeyLlmResponse`: 'openai', 'google', 'anthropic'
        - `SelfHostedLlmResponse`: 'self_hosted_ollama', 'self_hosted_vllm'

        Attributes of all:
            temperature: `float`.
            max_tokens: `int`.

        Attributes of `EmporixLlm`:
            model: `str`. Required in requests.
            provider: `str`. Only `'emporix_openai'`; required in requests.

        Attributes of `ApiKeyLlmResponse`:
            model: `str`.
            provider: `str`. One of `'openai'`, `'google'`, `'anthropic'`.
            token: `ExpandableTokenResponse`.

        Attributes of `SelfHostedLlmResponse`:
            model: `str`.
            provider: `str`. One of `'self_hosted_ollama'`, `'self_hosted_vllm'`.
            base_provider: `str`. One of `'ANTHROPIC'`, `'GOOGLE'`, `'OPENAI'`.
            self_hosted_params: `SelfHostedParamsResponse`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "EmporixLlm",
                "ApiKeyLlmResponse",
                "SelfHostedLlmResponse",
            }
        )


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
