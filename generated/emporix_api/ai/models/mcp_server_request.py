from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import custom_mcp_server_request as _custom_mcp_server_request
    from . import dynamic_mcp_server_request as _dynamic_mcp_server_request
    from .custom_mcp_server_request import CustomMcpServerRequest
    from .dynamic_mcp_server_request import DynamicMcpServerRequest

    McpServerRequest: TypeAlias = CustomMcpServerRequest | DynamicMcpServerRequest
    """One of 2 models, told apart by `type`."""
else:
    _custom_mcp_server_request = Deferred(globals(), "custom_mcp_server_request")
    _dynamic_mcp_server_request = Deferred(globals(), "dynamic_mcp_server_request")

    class McpServerRequest(metaclass=Union):
        """Request of `mcp_servers.upsert`.

        One of 2 models, told apart by `type`.

        - `CustomMcpServerRequest`: 'custom'
        - `DynamicMcpServerRequest`: 'dynamic'

        Attributes of all:
            name: `str`.
            enabled: `bool`. Default `False`.
            transport: `str`. One of `'streamable_http'`, `'sse'`.
            metadata: `MetadataRequest`.

        Attributes of `CustomMcpServerRequest`:
            config: `McpServerConfigRequest`. Required.
            type_: `str`. One of `'custom'`, `'dynamic'`.

        Attributes of `DynamicMcpServerRequest`:
            type_: `str`. One of `'custom'`, `'dynamic'`; required.
            tools: `list[McpToolRequest]`. Required.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "CustomMcpServerRequest",
                "DynamicMcpServerRequest",
            }
        )


def decode(data: Any) -> McpServerRequest:
    if type(data) is not dict:
        passed: McpServerRequest = data
        return passed
    kind = data.get("type")
    if kind == "custom":
        return _custom_mcp_server_request.decode(data)
    if kind == "dynamic":
        return _dynamic_mcp_server_request.decode(data)
    chosen: McpServerRequest = closest(
        data,
        _custom_mcp_server_request,
        _dynamic_mcp_server_request,
    )
    return chosen
