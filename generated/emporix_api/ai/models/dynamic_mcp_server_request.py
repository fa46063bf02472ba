from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import mcp_tool_request as _mcp_tool_request
    from . import metadata_request as _metadata_request
    from .mcp_tool_request import McpToolRequest
    from .metadata_request import MetadataRequest
else:
    _mcp_tool_request = Deferred(globals(), "mcp_tool_request")
    _metadata_request = Deferred(globals(), "metadata_request")

NAMES = frozenset(
    {
        "type",
        "tools",
        "name",
        "enabled",
        "transport",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicMcpServerRequest(Model):
    """Request of `mcp_servers.upsert`.

    Attributes:
        type_: One of `'custom'`, `'dynamic'`; required.
        tools: Required.
        enabled: Default `False`.
        transport: One of `'streamable_http'`, `'sse'`.
    """

    type_: Literal["custom", "dynamic"] | str
    """One of `'custom'`, `'dynamic'`; required."""
    tools: list[McpToolRequest]
    """Required."""
    name: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    """Default `False`."""
    transport: Maybe[Literal["sse", "streamable_http"] | str] = UNSET
    """One of `'streamable_http'`, `'sse'`."""
    metadata: Maybe[MetadataRequest] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.tools) is not UNSET:
            data["tools"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.transport) is not UNSET:
            data["transport"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicMcpServerRequest:
        return decode(data)


def decode(data: Any) -> DynamicMcpServerRequest:
    if type(data) is not dict:
        passed: DynamicMcpServerRequest = data
        return passed
    model = _new(DynamicMcpServerRequest)
    unknown = len(data) - 6
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "tools" in data:
        value = data["tools"]
        model.tools = [_mcp_tool_request.decode(item) for item in value] if type(value) is list else value
    else:
        model.tools = _absent
        unknown += 1
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
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
