from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import custom_agent_mcp_server_request as _custom_agent_mcp_server_request
from . import dynamic_agent_mcp_server_request as _dynamic_agent_mcp_server_request
from . import predefined_agent_mcp_server as _predefined_agent_mcp_server

if TYPE_CHECKING:
    from .custom_agent_mcp_server_request import CustomAgentMcpServerRequest
    from .dynamic_agent_mcp_server_request import DynamicAgentMcpServerRequest
    from .predefined_agent_mcp_server import PredefinedAgentMcpServer

AgentMcpServerRequest: TypeAlias = (
    "CustomAgentMcpServerRequest | DynamicAgentMcpServerRequest | PredefinedAgentMcpServer"
)
"""One of several models, told apart by `type`."""


def decode(data: Any) -> AgentMcpServerRequest:
    if type(data) is not dict:
        passed: AgentMcpServerRequest = data
        return passed
    kind = data.get("type")
    if kind == "custom":
        return _custom_agent_mcp_server_request.decode(data)
    if kind == "dynamic":
        return _dynamic_agent_mcp_server_request.decode(data)
    if kind == "predefined":
        return _predefined_agent_mcp_server.decode(data)
    chosen: AgentMcpServerRequest = closest(
        data,
        _custom_agent_mcp_server_request,
        _dynamic_agent_mcp_server_request,
        _predefined_agent_mcp_server,
    )
    return chosen
