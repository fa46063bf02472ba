from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import mcp_tool_response as _mcp_tool_response
    from . import metadata_response as _metadata_response
    from .mcp_tool_response import McpToolResponse
    from .metadata_response import MetadataResponse
else:
    _mcp_tool_response = Deferred(globals(), "mcp_tool_response")
    _metadata_response = Deferred(globals(), "metadata_response")

NAMES = frozenset(
    {
        "name",
        "enabled",
        "transport",
        "id",
        "type",
        "tools",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicMcpServerResponse(Model):
    """Response of `mcp_servers.list`, `mcp_servers.search` and `mcp_servers.get`; part of `AgentMcpServerResponse`.

    Attributes:
        enabled: Default `False`.
        transport: One of `'streamable_http'`, `'sse'`.
        type_: One of `'custom'`, `'dynamic'`.
    """

    name: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    """Default `False`."""
    transport: Maybe[Literal["sse", "streamable_http"] | str] = UNSET
    """One of `'streamable_http'`, `'sse'`."""
    id: Maybe[str] = UNSET
    type_: Maybe[Literal["custom", "dynamic"] | str] = UNSET
    """One of `'custom'`, `'dynamic'`."""
    tools: Maybe[list[McpToolResponse]] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.transport) is not UNSET:
            data["transport"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.tools) is not UNSET:
            data["tools"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicMcpServerResponse:
        return decode(data)


def decode(data: Any) -> DynamicMcpServerResponse:
    if type(data) is not dict:
        passed: DynamicMcpServerResponse = data
        return passed
    model = _new(DynamicMcpServerResponse)
    unknown = len(data) - 7
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    if "transport" in data:
        model.transport = data["transport"]
    else:
        model.transport = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "tools" in data:
        value = data["tools"]
        model.tools = [_mcp_tool_response.decode(item) for item in value] if type(value) is list else value
    else:
        model.tools = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
