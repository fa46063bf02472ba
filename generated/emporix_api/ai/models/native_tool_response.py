from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import rag_custom_native_tool_response as _rag_custom_native_tool_response
    from . import rag_emporix_native_tool_response as _rag_emporix_native_tool_response
    from . import slack_native_tool_response as _slack_native_tool_response
    from . import teams_native_tool_response as _teams_native_tool_response
    from .rag_custom_native_tool_response import RagCustomNativeToolResponse
    from .rag_emporix_native_tool_response import RagEmporixNativeToolResponse
    from .slack_native_tool_response import SlackNativeToolResponse
    from .teams_native_tool_response import TeamsNativeToolResponse

    NativeToolResponse: TypeAlias = (
        SlackNativeToolResponse | RagCustomNativeToolResponse | RagEmporixNativeToolResponse | TeamsNativeToolResponse
    )
    """One of 4 models, told apart by `type`."""
else:
    _slack_native_tool_response = Deferred(globals(), "slack_native_tool_response")
    _rag_custom_native_tool_response = Deferred(globals(), "rag_custom_native_tool_response")
    _rag_emporix_native_tool_response = Deferred(globals(), "rag_emporix_native_tool_response")
    _teams_native_tool_response = Deferred(globals(), "teams_native_tool_response")

    class NativeToolResponse(metaclass=Union):
        """Response of `tools.list`, `tools.search` and `tools.get`. Part of `AgentResponse` and `AgentTemplateResponse`.

        One of 4 models, told apart by `type`.

        - `SlackNativeToolResponse`: 'slack'
        - `RagCustomNativeToolResponse`: 'rag_custom'
        - `RagEmporixNativeToolResponse`: 'rag_emporix'
        - `TeamsNativeToolResponse`: 'teams'

        Attributes of all:
            type_: `str`. One of `'slack'`, `'rag_custom'`, `'rag_emporix'`, `'teams'`.
            name: `str`.
            enabled: `bool`. Default `False`.
            id: `str`.
            metadata: `MetadataResponse`.

        Attributes of `SlackNativeToolResponse`:
            config: `SlackNativeToolConfigResponse`.

        Attributes of `RagCustomNativeToolResponse`:
            config: `RagCustomNativeToolConfigResponse`.

        Attributes of `RagEmporixNativeToolResponse`:
            config: `RagEmporixNativeToolConfigResponse`.

        Attributes of `TeamsNativeToolResponse`:
            config: `TeamsNativeToolConfigResponse`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "SlackNativeToolResponse",
                "RagCustomNativeToolResponse",
                "RagEmporixNativeToolResponse",
                "TeamsNativeToolResponse",
            }
        )


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
