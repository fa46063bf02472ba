from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import mcp_server_response as _mcp_server_response
    from .mcp_server_response import McpServerResponse
else:
    _mcp_server_response = Deferred(globals(), "mcp_server_response")

NAMES = frozenset(
    {
        "type",
        "mcpServer",
        "domain",
        "tools",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentMcpServerResponse(Model):
    """Part of `AgentResponse` and `AgentTemplateResponse`.

    Attributes:
        type_: One of `'custom'`, `'predefined'`, `'dynamic'`.
        domain: One of `'customer'`, `'extensibility'`, `'order'`, `'product'`, `'frontend'`.
    """

    type_: Maybe[Literal["custom", "dynamic", "predefined"] | str] = UNSET
    """One of `'custom'`, `'predefined'`, `'dynamic'`."""
    mcp_server: Maybe[McpServerResponse] = UNSET
    domain: Maybe[Literal["customer", "extensibility", "frontend", "order", "product"] | str] = UNSET
    """One of `'customer'`, `'extensibility'`, `'order'`, `'product'`, `'frontend'`."""
    tools: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentMcpServerResponse:
        return decode(data)


def decode(data: Any) -> AgentMcpServerResponse:
    if type(data) is not dict:
        passed: AgentMcpServerResponse = data
        return passed
    model = _new(AgentMcpServerResponse)
    unknown = len(data) - 4
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "mcpServer" in data:
        value = data["mcpServer"]
        model.mcp_server = _mcp_server_response.decode(value) if type(value) is dict else value
    else:
        model.mcp_server = _absent
        unknown += 1
    if "domain" in data:
        model.domain = data["domain"]
    else:
        model.domain = _absent
        unknown += 1
    if "tools" in data:
        model.tools = data["tools"]
    else:
        model.tools = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
