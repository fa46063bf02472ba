from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import rag_custom_native_tool_request as _rag_custom_native_tool_request
    from . import rag_emporix_native_tool_request as _rag_emporix_native_tool_request
    from . import slack_native_tool_request as _slack_native_tool_request
    from . import teams_native_tool_request as _teams_native_tool_request
    from .rag_custom_native_tool_request import RagCustomNativeToolRequest
    from .rag_emporix_native_tool_request import RagEmporixNativeToolRequest
    from .slack_native_tool_request import SlackNativeToolRequest
    from .teams_native_tool_request import TeamsNativeToolRequest

    NativeToolRequest: TypeAlias = (
        SlackNativeToolRequest | RagCustomNativeToolRequest | RagEmporixNativeToolRequest | TeamsNativeToolRequest
    )
    """One of 4 models, told apart by `type`."""
else:
    _slack_native_tool_request = Deferred(globals(), "slack_native_tool_request")
    _rag_custom_native_tool_request = Deferred(globals(), "rag_custom_native_tool_request")
    _rag_emporix_native_tool_request = Deferred(globals(), "rag_emporix_native_tool_request")
    _teams_native_tool_request = Deferred(globals(), "teams_native_tool_request")

    class NativeToolRequest(metaclass=Union):
        """Request of `tools.upsert`.

        One of 4 models, told apart by `type`.

        - `SlackNativeToolRequest`: 'slack'
        - `RagCustomNativeToolRequest`: 'rag_custom'
        - `RagEmporixNativeToolRequest`: 'rag_emporix'
        - `TeamsNativeToolRequest`: 'teams'

        Attributes of all:
            type_: `str`. One of `'slack'`, `'rag_custom'`, `'rag_emporix'`, `'teams'`; required.
            name: `str`. Required.
            enabled: `bool`. Default `False`.
            metadata: `MetadataRequest`.

        Attributes of `SlackNativeToolRequest`:
            config: `SlackNativeToolConfigRequest`. Required.

        Attributes of `RagCustomNativeToolRequest`:
            config: `RagCustomNativeToolConfigRequest`. Required.

        Attributes of `RagEmporixNativeToolRequest`:
            config: `RagEmporixNativeToolConfigRequest`. Required.

        Attributes of `TeamsNativeToolRequest`:
            config: `TeamsNativeToolConfigResponse`. Required.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "SlackNativeToolRequest",
                "RagCustomNativeToolRequest",
                "RagEmporixNativeToolRequest",
                "TeamsNativeToolRequest",
            }
        )


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
