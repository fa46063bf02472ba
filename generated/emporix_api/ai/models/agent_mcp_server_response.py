from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import mcp_server_response as _mcp_server_response

if TYPE_CHECKING:
    from .mcp_server_response import McpServerResponse

NAMES = frozenset(
    {
        "type",
        "mcpServer",
        "domain",
        "tools",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AgentMcpServerResponse:
    type_: Literal["custom", "dynamic", "predefined"] | str | None | Unset = UNSET
    mcp_server: McpServerResponse | None | Unset = UNSET
    domain: Literal["customer", "extensibility", "frontend", "order", "product"] | str | None | Unset = UNSET
    tools: list[str] | None | Unset = UNSET
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
        if (value := self.domain) is not UNSET:
            data["domain"] = value
        if (value := self.tools) is not UNSET:
            data["tools"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentMcpServerResponse:
        return decode(data)


def decode(data: Any) -> AgentMcpServerResponse:
    if type(data) is not dict:
        passed: AgentMcpServerResponse = data
        return passed
    get: Any = data.get
    model = _new(AgentMcpServerResponse)
    model.type_ = get("type", UNSET)
    value = get("mcpServer", UNSET)
    model.mcp_server = _mcp_server_response.decode(value) if type(value) is dict else value
    model.domain = get("domain", UNSET)
    model.tools = get("tools", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
