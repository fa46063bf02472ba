from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import mcp_tool_config_request as _mcp_tool_config_request
    from .mcp_tool_config_request import McpToolConfigRequest
else:
    _mcp_tool_config_request = Deferred(globals(), "mcp_tool_config_request")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class McpToolRequest(Model):
    """Part of `DynamicMcpServerRequest`.

    Attributes:
        name: Required.
        prompt: Required.
        config: Required.
        enabled: Default `False`.
    """

    name: str
    """Required."""
    prompt: str
    """Required."""
    config: McpToolConfigRequest
    """Required."""
    description: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    """Default `False`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> McpToolRequest:
        return decode(data)


def decode(data: Any) -> McpToolRequest:
    if type(data) is not dict:
        passed: McpToolRequest = data
        return passed
    model = _new(McpToolRequest)
    unknown = len(data) - 5
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "prompt" in data:
        model.prompt = data["prompt"]
    else:
        model.prompt = _absent
        unknown += 1
    if "config" in data:
        value = data["config"]
        model.config = _mcp_tool_config_request.decode(value) if type(value) is dict else value
    else:
        model.config = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
