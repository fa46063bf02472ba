from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import rag_custom_native_tool_request as _rag_custom_native_tool_request
from . import rag_emporix_native_tool_request as _rag_emporix_native_tool_request
from . import slack_native_tool_request as _slack_native_tool_request
from . import teams_native_tool_request as _teams_native_tool_request

if TYPE_CHECKING:
    from .rag_custom_native_tool_request import RagCustomNativeToolRequest
    from .rag_emporix_native_tool_request import RagEmporixNativeToolRequest
    from .slack_native_tool_request import SlackNativeToolRequest
    from .teams_native_tool_request import TeamsNativeToolRequest

NativeToolRequest: TypeAlias = (
    "SlackNativeToolRequest | RagCustomNativeToolRequest | RagEmporixNativeToolRequest | TeamsNativeToolRequest"
)
"""One of several models, told apart by `type`."""


def decode(data: Any) -> NativeToolRequest:
    if type(data) is not dict:
        passed: NativeToolRequest = data
        return passed
    kind = data.get("type")
    if kind == "slack":
        return _slack_native_tool_request.decode(data)
    if kind == "rag_custom":
        return _rag_custom_native_tool_request.decode(data)
    if kind == "rag_emporix":
        return _rag_emporix_native_tool_request.decode(data)
    if kind == "teams":
        return _teams_native_tool_request.decode(data)
    chosen: NativeToolRequest = closest(
        data,
        _slack_native_tool_request,
        _rag_custom_native_tool_request,
        _rag_emporix_native_tool_request,
        _teams_native_tool_request,
    )
    return chosen
