from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import mcp_tool_config_request as _mcp_tool_config_request

if TYPE_CHECKING:
    from .mcp_tool_config_request import McpToolConfigRequest

NAMES = frozenset(
    {
        "name",
        "prompt",
        "config",
        "description",
        "enabled",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class McpToolRequest:
    name: str
    prompt: str
    config: McpToolConfigRequest
    description: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.prompt) is not UNSET:
            data["prompt"] = value
        if (value := self.config) is not UNSET:
            data["config"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> McpToolRequest:
        return decode(data)


def decode(data: Any) -> McpToolRequest:
    if type(data) is not dict:
        passed: McpToolRequest = data
        return passed
    get: Any = data.get
    model = _new(McpToolRequest)
    model.name = get("name", UNSET)
    model.prompt = get("prompt", UNSET)
    value = get("config", UNSET)
    model.config = _mcp_tool_config_request.decode(value) if type(value) is dict else value
    model.description = get("description", UNSET)
    model.enabled = get("enabled", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
