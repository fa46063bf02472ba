from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import mcp_tool_request as _mcp_tool_request
from . import metadata_request as _metadata_request

if TYPE_CHECKING:
    from .mcp_tool_request import McpToolRequest
    from .metadata_request import MetadataRequest

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


@attrs.define(kw_only=True, repr=False)
class DynamicMcpServerRequest:
    type_: Literal["custom", "dynamic"] | str
    tools: list[McpToolRequest]
    name: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    transport: Literal["sse", "streamable_http"] | str | None | Unset = UNSET
    metadata: MetadataRequest | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicMcpServerRequest:
        return decode(data)


def decode(data: Any) -> DynamicMcpServerRequest:
    if type(data) is not dict:
        passed: DynamicMcpServerRequest = data
        return passed
    get: Any = data.get
    model = _new(DynamicMcpServerRequest)
    model.type_ = get("type", UNSET)
    value = get("tools", UNSET)
    model.tools = [_mcp_tool_request.decode(item) for item in value] if type(value) is list else value
    model.name = get("name", UNSET)
    model.enabled = get("enabled", UNSET)
    model.transport = get("transport", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
