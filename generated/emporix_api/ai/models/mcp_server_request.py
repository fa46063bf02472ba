from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import custom_mcp_server_request as _custom_mcp_server_request
from . import dynamic_mcp_server_request as _dynamic_mcp_server_request

if TYPE_CHECKING:
    from .custom_mcp_server_request import CustomMcpServerRequest
    from .dynamic_mcp_server_request import DynamicMcpServerRequest

McpServerRequest: TypeAlias = "CustomMcpServerRequest | DynamicMcpServerRequest"
"""One of several models, told apart by `type`."""


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
