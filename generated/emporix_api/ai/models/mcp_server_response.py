from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import custom_mcp_server_response as _custom_mcp_server_response
from . import dynamic_mcp_server_response as _dynamic_mcp_server_response

if TYPE_CHECKING:
    from .custom_mcp_server_response import CustomMcpServerResponse
    from .dynamic_mcp_server_response import DynamicMcpServerResponse

McpServerResponse: TypeAlias = "CustomMcpServerResponse | DynamicMcpServerResponse"
"""One of several models, told apart by `type`."""


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
