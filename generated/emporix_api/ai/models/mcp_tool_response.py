from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import mcp_tool_config_response as _mcp_tool_config_response

if TYPE_CHECKING:
    from .mcp_tool_config_response import McpToolConfigResponse

NAMES = frozenset(
    {
        "name",
        "description",
        "prompt",
        "enabled",
        "config",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class McpToolResponse:
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    prompt: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    config: McpToolConfigResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.description
        if value is not UNSET:
            data["description"] = value
        value = self.prompt
        if value is not UNSET:
            data["prompt"] = value
        value = self.enabled
        if value is not UNSET:
            data["enabled"] = value
        value = self.config
        if value is not UNSET:
            data["config"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> McpToolResponse:
        return decode(data)


def decode(data: Any) -> McpToolResponse:
    if type(data) is not dict:
        passed: McpToolResponse = data
        return passed
    get: Any = data.get
    model = _new(McpToolResponse)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.prompt = get("prompt", UNSET)
    model.enabled = get("enabled", UNSET)
    value = get("config", UNSET)
    model.config = _mcp_tool_config_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
