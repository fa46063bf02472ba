from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import agent_mcp_server_response as _agent_mcp_server_response
from . import native_tool_response as _native_tool_response

if TYPE_CHECKING:
    from .agent_mcp_server_response import AgentMcpServerResponse
    from .native_tool_response import NativeToolResponse

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


@attrs.define(kw_only=True, repr=False)
class AgentTemplateResponse:
    name: dict[str, str] | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    required_scopes: list[Literal["anonymous", "customer", "employee", "integration"] | str] | None | Unset = UNSET
    user_prompt: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    output_format: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    template_prompt: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    native_tools: list[NativeToolResponse] | None | Unset = UNSET
    mcp_servers: list[AgentMcpServerResponse] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentTemplateResponse:
        return decode(data)


def decode(data: Any) -> AgentTemplateResponse:
    if type(data) is not dict:
        passed: AgentTemplateResponse = data
        return passed
    get: Any = data.get
    model = _new(AgentTemplateResponse)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.required_scopes = get("requiredScopes", UNSET)
    model.user_prompt = get("userPrompt", UNSET)
    model.icon = get("icon", UNSET)
    model.tags = get("tags", UNSET)
    model.output_format = get("outputFormat", UNSET)
    model.enabled = get("enabled", UNSET)
    model.template_prompt = get("templatePrompt", UNSET)
    model.id = get("id", UNSET)
    value = get("nativeTools", UNSET)
    model.native_tools = [_native_tool_response.decode(item) for item in value] if type(value) is list else value
    value = get("mcpServers", UNSET)
    model.mcp_servers = [_agent_mcp_server_response.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
