from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import mcp_tool_config_response as _mcp_tool_config_response
    from .mcp_tool_config_response import McpToolConfigResponse
else:
    _mcp_tool_config_response = Deferred(globals(), "mcp_tool_config_response")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class McpToolResponse(Model):
    """Part of `DynamicMcpServerResponse`."""

    name: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    prompt: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    config: Maybe[McpToolConfigResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.prompt) is not UNSET:
            data["prompt"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.config) is not UNSET:
            data["config"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> McpToolResponse:
        return decode(data)


def decode(data: Any) -> McpToolResponse:
    if type(data) is not dict:
        passed: McpToolResponse = data
        return passed
    model = _new(McpToolResponse)
    unknown = len(data) - 5
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "prompt" in data:
        model.prompt = data["prompt"]
    else:
        model.prompt = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    if "config" in data:
        value = data["config"]
        model.config = _mcp_tool_config_response.decode(value) if type(value) is dict else value
    else:
        model.config = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
