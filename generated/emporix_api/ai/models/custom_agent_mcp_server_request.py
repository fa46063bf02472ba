from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict
from . import mcp_server as _mcp_server

if TYPE_CHECKING:
    from .mcp_server import McpServer

NAMES = frozenset(
    {
        "type",
        "mcpServer",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomAgentMcpServerRequest:
    type_: Literal["custom", "dynamic", "predefined"] | str
    mcp_server: McpServer
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.mcp_server) is not UNSET:
            data["mcpServer"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomAgentMcpServerRequest:
        return decode(data)


def decode(data: Any) -> CustomAgentMcpServerRequest:
    if type(data) is not dict:
        passed: CustomAgentMcpServerRequest = data
        return passed
    get: Any = data.get
    model = _new(CustomAgentMcpServerRequest)
    model.type_ = get("type", UNSET)
    value = get("mcpServer", UNSET)
    model.mcp_server = _mcp_server.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
