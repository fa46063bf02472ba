from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import custom_agent_mcp_server_request as _custom_agent_mcp_server_request
    from . import dynamic_agent_mcp_server_request as _dynamic_agent_mcp_server_request
    from . import predefined_agent_mcp_server as _predefined_agent_mcp_server
    from .custom_agent_mcp_server_request import CustomAgentMcpServerRequest
    from .dynamic_agent_mcp_server_request import DynamicAgentMcpServerRequest
    from .predefined_agent_mcp_server import PredefinedAgentMcpServer

    AgentMcpServerRequest: TypeAlias = (
        CustomAgentMcpServerRequest | DynamicAgentMcpServerRequest | PredefinedAgentMcpServer
    )
    """One of 3 models, told apart by `type`."""
else:
    _custom_agent_mcp_server_request = Deferred(globals(), "custom_agent_mcp_server_request")
    _dynamic_agent_mcp_server_request = Deferred(globals(), "dynamic_agent_mcp_server_request")
    _predefined_agent_mcp_server = Deferred(globals(), "predefined_agent_mcp_server")

    class AgentMcpServerRequest(metaclass=Union):
        """Part of `AgentRequest`.

        One of 3 models, told apart by `type`.

        - `CustomAgentMcpServerRequest`: 'custom'
        - `DynamicAgentMcpServerRequest`: 'dynamic'
        - `PredefinedAgentMcpServer`: 'predefined'

        Attributes of all:
            type_: `str`. One of `'custom'`, `'predefined'`, `'dynamic'`; required.

        Attributes of `CustomAgentMcpServerRequest`:
            mcp_server: `McpServer`. Required.

        Attributes of `DynamicAgentMcpServerRequest`:
            mcp_server: `McpServer`. Required.
            tools: `list[str]`.

        Attributes of `PredefinedAgentMcpServer`:
            domain: `str`. One of `'customer'`, `'extensibility'`, `'order'`, `'product'`, `'frontend'`.
            tools: `list[str]`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "CustomAgentMcpServerRequest",
                "DynamicAgentMcpServerRequest",
                "PredefinedAgentMcpServer",
            }
        )


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
