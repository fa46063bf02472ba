from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import custom_mcp_server_response as _custom_mcp_server_response
    from . import dynamic_mcp_server_response as _dynamic_mcp_server_response
    from .custom_mcp_server_response import CustomMcpServerResponse
    from .dynamic_mcp_server_response import DynamicMcpServerResponse

    McpServerResponse: TypeAlias = CustomMcpServerResponse | DynamicMcpServerResponse
    """One of 2 models, told apart by `type`."""
else:
    _custom_mcp_server_response = Deferred(globals(), "custom_mcp_server_response")
    _dynamic_mcp_server_response = Deferred(globals(), "dynamic_mcp_server_response")

    class McpServerResponse(metaclass=Union):
        """Response of `mcp_servers.list`, `mcp_servers.search` and `mcp_servers.get`. Part of `AgentMcpServerResponse`.

        One of 2 models, told apart by `type`.

        - `CustomMcpServerResponse`: 'custom'
        - `DynamicMcpServerResponse`: 'dynamic'

        Attributes of all:
            name: `str`.
            enabled: `bool`. Default `False`.
            transport: `str`. One of `'streamable_http'`, `'sse'`.
            id: `str`.
            type_: `str`. One of `'custom'`, `'dynamic'`.
            metadata: `MetadataResponse`.

        Attributes of `CustomMcpServerResponse`:
            config: `McpServerConfigResponse`.

        Attributes of `DynamicMcpServerResponse`:
            tools: `list[McpToolResponse]`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "CustomMcpServerResponse",
                "DynamicMcpServerResponse",
            }
        )


def decode(data: Any) -> McpServerResponse:
    if type(data) is not dict:
        passed: McpServerResponse = data
        return passed
    kind = data.get("type")
    if kind == "custom":
        return _custom_mcp_server_response.decode(data)
    if kind == "dynamic":
        return _dynamic_mcp_server_response.decode(data)
    chosen: McpServerResponse = closest(
        data,
        _custom_mcp_server_response,
        _dynamic_mcp_server_response,
    )
    return chosen
