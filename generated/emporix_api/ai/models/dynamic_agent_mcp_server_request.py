from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import mcp_server as _mcp_server
    from .mcp_server import McpServer
else:
    _mcp_server = Deferred(globals(), "mcp_server")

NAMES = frozenset(
    {
        "type",
        "mcpServer",
        "tools",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicAgentMcpServerRequest(Model):
    """Part of `AgentRequest`.

    Attributes:
        type_: One of `'custom'`, `'predefined'`, `'dynamic'`; required.
        mcp_server: Required.
    """

    type_: Literal["custom", "dynamic", "predefined"] | str
    """One of `'custom'`, `'predefined'`, `'dynamic'`; required."""
    mcp_server: McpServer
    """Required."""
    tools: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.mcp_server) is not UNSET:
            data["mcpServer"] = value
        if (value := self.tools) is not UNSET:
            data["tools"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicAgentMcpServerRequest:
        return decode(data)


def decode(data: Any) -> DynamicAgentMcpServerRequest:
    if type(data) is not dict:
        passed: DynamicAgentMcpServerRequest = data
        return passed
    model = _new(DynamicAgentMcpServerRequest)
    unknown = len(data) - 3
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "mcpServer" in data:
        value = data["mcpServer"]
        model.mcp_server = _mcp_server.decode(value) if type(value) is dict else value
    else:
        model.mcp_server = _absent
        unknown += 1
    if "tools" in data:
        model.tools = data["tools"]
    else:
        model.tools = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
