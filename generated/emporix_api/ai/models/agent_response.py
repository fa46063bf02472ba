from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import agent_collaboration as _agent_collaboration
from . import agent_mcp_server_response as _agent_mcp_server_response
from . import (
    emporix_llm_or_api_key_llm_response_or_self_hosted_llm_response as _emporix_llm_or_api_key_llm_response_or_self_hosted_llm_response,
)
from . import metadata_response as _metadata_response
from . import native_tool_response as _native_tool_response
from . import trigger as _trigger

if TYPE_CHECKING:
    from .agent_collaboration import AgentCollaboration
    from .agent_mcp_server_response import AgentMcpServerResponse
    from .emporix_llm_or_api_key_llm_response_or_self_hosted_llm_response import (
        EmporixLlmOrApiKeyLlmResponseOrSelfHostedLlmResponse,
    )
    from .metadata_response import MetadataResponse
    from .native_tool_response import NativeToolResponse
    from .trigger import Trigger

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
        "triggers",
        "agentCollaborations",
        "maxRecursionLimit",
        "enabledMemory",
        "id",
        "nativeTools",
        "llmConfig",
        "mcpServers",
        "handOff",
        "type",
        "templatePrompt",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AgentResponse:
    name: dict[str, str] | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    required_scopes: list[Literal["anonymous", "customer", "employee", "integration"] | str] | None | Unset = UNSET
    user_prompt: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    output_format: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    triggers: list[Trigger] | None | Unset = UNSET
    agent_collaborations: list[AgentCollaboration] | None | Unset = UNSET
    max_recursion_limit: int | None | Unset = UNSET
    enabled_memory: bool | None | Unset = UNSET
    id: str | None | Unset = UNSET
    native_tools: list[NativeToolResponse] | None | Unset = UNSET
    llm_config: EmporixLlmOrApiKeyLlmResponseOrSelfHostedLlmResponse | None | Unset = UNSET
    mcp_servers: list[AgentMcpServerResponse] | None | Unset = UNSET
    hand_off: bool | None | Unset = UNSET
    type_: Literal["anti_fraud", "complaint", "generic"] | str | None | Unset = UNSET
    template_prompt: str | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.description
        if value is not UNSET:
            data["description"] = encode(value)
        value = self.required_scopes
        if value is not UNSET:
            data["requiredScopes"] = encode(value)
        value = self.user_prompt
        if value is not UNSET:
            data["userPrompt"] = value
        value = self.icon
        if value is not UNSET:
            data["icon"] = value
        value = self.tags
        if value is not UNSET:
            data["tags"] = encode(value)
        value = self.output_format
        if value is not UNSET:
            data["outputFormat"] = value
        value = self.enabled
        if value is not UNSET:
            data["enabled"] = value
        value = self.triggers
        if value is not UNSET:
            data["triggers"] = encode(value)
        value = self.agent_collaborations
        if value is not UNSET:
            data["agentCollaborations"] = encode(value)
        value = self.max_recursion_limit
        if value is not UNSET:
            data["maxRecursionLimit"] = value
        value = self.enabled_memory
        if value is not UNSET:
            data["enabledMemory"] = value
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.native_tools
        if value is not UNSET:
            data["nativeTools"] = encode(value)
        value = self.llm_config
        if value is not UNSET:
            data["llmConfig"] = encode(value)
        value = self.mcp_servers
        if value is not UNSET:
            data["mcpServers"] = encode(value)
        value = self.hand_off
        if value is not UNSET:
            data["handOff"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.template_prompt
        if value is not UNSET:
            data["templatePrompt"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentResponse:
        return decode(data)


def decode(data: Any) -> AgentResponse:
    if type(data) is not dict:
        passed: AgentResponse = data
        return passed
    get: Any = data.get
    model = _new(AgentResponse)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.required_scopes = get("requiredScopes", UNSET)
    model.user_prompt = get("userPrompt", UNSET)
    model.icon = get("icon", UNSET)
    model.tags = get("tags", UNSET)
    model.output_format = get("outputFormat", UNSET)
    model.enabled = get("enabled", UNSET)
    value = get("triggers", UNSET)
    model.triggers = [_trigger.decode(item) for item in value] if type(value) is list else value
    value = get("agentCollaborations", UNSET)
    model.agent_collaborations = [_agent_collaboration.decode(item) for item in value] if type(value) is list else value
    model.max_recursion_limit = get("maxRecursionLimit", UNSET)
    model.enabled_memory = get("enabledMemory", UNSET)
    model.id = get("id", UNSET)
    value = get("nativeTools", UNSET)
    model.native_tools = [_native_tool_response.decode(item) for item in value] if type(value) is list else value
    value = get("llmConfig", UNSET)
    model.llm_config = (
        _emporix_llm_or_api_key_llm_response_or_self_hosted_llm_response.decode(value) if type(value) is dict else value
    )
    value = get("mcpServers", UNSET)
    model.mcp_servers = [_agent_mcp_server_response.decode(item) for item in value] if type(value) is list else value
    model.hand_off = get("handOff", UNSET)
    model.type_ = get("type", UNSET)
    model.template_prompt = get("templatePrompt", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
