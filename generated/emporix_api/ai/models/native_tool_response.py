from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import rag_custom_native_tool_response as _rag_custom_native_tool_response
from . import rag_emporix_native_tool_response as _rag_emporix_native_tool_response
from . import slack_native_tool_response as _slack_native_tool_response
from . import teams_native_tool_response as _teams_native_tool_response

if TYPE_CHECKING:
    from .rag_custom_native_tool_response import RagCustomNativeToolResponse
    from .rag_emporix_native_tool_response import RagEmporixNativeToolResponse
    from .slack_native_tool_response import SlackNativeToolResponse
    from .teams_native_tool_response import TeamsNativeToolResponse

NativeToolResponse: TypeAlias = (
    "SlackNativeToolResponse | RagCustomNativeToolResponse | RagEmporixNativeToolResponse | TeamsNativeToolResponse"
)
"""One of several models, told apart by `type`."""


def decode(data: Any) -> NativeToolResponse:
    if type(data) is not dict:
        passed: NativeToolResponse = data
        return passed
    kind = data.get("type")
    if kind == "slack":
        return _slack_native_tool_response.decode(data)
    if kind == "rag_custom":
        return _rag_custom_native_tool_response.decode(data)
    if kind == "rag_emporix":
        return _rag_emporix_native_tool_response.decode(data)
    if kind == "teams":
        return _teams_native_tool_response.decode(data)
    chosen: NativeToolResponse = closest(
        data,
        _slack_native_tool_response,
        _rag_custom_native_tool_response,
        _rag_emporix_native_tool_response,
        _teams_native_tool_response,
    )
    return chosen
