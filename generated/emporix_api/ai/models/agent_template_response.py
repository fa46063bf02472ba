from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import agent_mcp_server_response as _agent_mcp_server_response
    from . import native_tool_response as _native_tool_response
    from .agent_mcp_server_response import AgentMcpServerResponse
    from .native_tool_response import NativeToolResponse
else:
    _agent_mcp_server_response = Deferred(globals(), "agent_mcp_server_response")
    _native_tool_response = Deferred(globals(), "native_tool_response")

NAMES = frozenset(
    {
        "name",
        "description",
        "requiredScopes",
        "userPrompt",
        "icon",
        "tags",
        "outputFormat",
        "enabled",
        "templatePrompt",
        "id",
        "nativeTools",
        "mcpServers",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentTemplateResponse(Model):
    """Response of `templates.list` and `templates.search`.

    Attributes:
        enabled: Default `False`.
    """

    name: Maybe[dict[str, str]] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    required_scopes: Maybe[list[Literal["anonymous", "customer", "employee", "integration"] | str]] = UNSET
    user_prompt: Maybe[str] = UNSET
    icon: Maybe[str] = UNSET
    tags: Maybe[list[str]] = UNSET
    output_format: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    """Default `False`."""
    template_prompt: Maybe[str] = UNSET
    id: Maybe[str] = UNSET
    native_tools: Maybe[list[NativeToolResponse]] = UNSET
    mcp_servers: Maybe[list[AgentMcpServerResponse]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.required_scopes) is not UNSET:
            data["requiredScopes"] = value
        if (value := self.user_prompt) is not UNSET:
            data["userPrompt"] = value
        if (value := self.icon) is not UNSET:
            data["icon"] = value
        if (value := self.tags) is not UNSET:
            data["tags"] = value
        if (value := self.output_format) is not UNSET:
            data["outputFormat"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.template_prompt) is not UNSET:
            data["templatePrompt"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.native_tools) is not UNSET:
            data["nativeTools"] = value
        if (value := self.mcp_servers) is not UNSET:
            data["mcpServers"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentTemplateResponse:
        return decode(data)


def decode(data: Any) -> AgentTemplateResponse:
    if type(data) is not dict:
        passed: AgentTemplateResponse = data
        return passed
    model = _new(AgentTemplateResponse)
    unknown = len(data) - 12
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
    if "requiredScopes" in data:
        model.required_scopes = data["requiredScopes"]
    else:
        model.required_scopes = _absent
        unknown += 1
    if "userPrompt" in data:
        model.user_prompt = data["userPrompt"]
    else:
        model.user_prompt = _absent
        unknown += 1
    if "icon" in data:
        model.icon = data["icon"]
    else:
        model.icon = _absent
        unknown += 1
    if "tags" in data:
        model.tags = data["tags"]
    else:
        model.tags = _absent
        unknown += 1
    if "outputFormat" in data:
        model.output_format = data["outputFormat"]
    else:
        model.output_format = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    if "templatePrompt" in data:
        model.template_prompt = data["templatePrompt"]
    else:
        model.template_prompt = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "nativeTools" in data:
        value = data["nativeTools"]
        model.native_tools = [_native_tool_response.decode(item) for item in value] if type(value) is list else value
    else:
        model.native_tools = _absent
        unknown += 1
    if "mcpServers" in data:
        value = data["mcpServers"]
        model.mcp_servers = (
            [_agent_mcp_server_response.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.mcp_servers = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
