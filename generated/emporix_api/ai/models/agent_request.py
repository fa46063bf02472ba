from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import agent_collaboration as _agent_collaboration
from . import agent_mcp_server_request as _agent_mcp_server_request
from . import agent_trigger as _agent_trigger
from . import llm_request as _llm_request
from . import metadata_request as _metadata_request
from . import native_tool_reference_request as _native_tool_reference_request

if TYPE_CHECKING:
    from .agent_collaboration import AgentCollaboration
    from .agent_mcp_server_request import AgentMcpServerRequest
    from .agent_trigger import AgentTrigger
    from .llm_request import LlmRequest
    from .metadata_request import MetadataRequest
    from .native_tool_reference_request import NativeToolReferenceRequest

NAMES = frozenset(
    {
        "triggers",
        "llmConfig",
        "mcpServers",
        "name",
        "description",
        "requiredScopes",
        "userPrompt",
        "icon",
        "tags",
        "outputFormat",
        "enabled",
        "agentCollaborations",
        "maxRecursionLimit",
        "enabledMemory",
        "nativeTools",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AgentRequest:
    triggers: list[AgentTrigger]
    llm_config: LlmRequest
    mcp_servers: list[AgentMcpServerRequest]
    name: dict[str, str] | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    required_scopes: list[Literal["anonymous", "customer", "employee", "integration"] | str] | None | Unset = UNSET
    user_prompt: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    output_format: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    agent_collaborations: list[AgentCollaboration] | None | Unset = UNSET
    max_recursion_limit: int | None | Unset = UNSET
    enabled_memory: bool | None | Unset = UNSET
    native_tools: list[NativeToolReferenceRequest] | None | Unset = UNSET
    metadata: MetadataRequest | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.triggers) is not UNSET:
            data["triggers"] = value
        if (value := self.llm_config) is not UNSET:
            data["llmConfig"] = value
        if (value := self.mcp_servers) is not UNSET:
            data["mcpServers"] = value
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
        if (value := self.agent_collaborations) is not UNSET:
            data["agentCollaborations"] = value
        if (value := self.max_recursion_limit) is not UNSET:
            data["maxRecursionLimit"] = value
        if (value := self.enabled_memory) is not UNSET:
            data["enabledMemory"] = value
        if (value := self.native_tools) is not UNSET:
            data["nativeTools"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentRequest:
        return decode(data)


def decode(data: Any) -> AgentRequest:
    if type(data) is not dict:
        passed: AgentRequest = data
        return passed
    get: Any = data.get
    model = _new(AgentRequest)
    value = get("triggers", UNSET)
    model.triggers = [_agent_trigger.decode(item) for item in value] if type(value) is list else value
    value = get("llmConfig", UNSET)
    model.llm_config = _llm_request.decode(value) if type(value) is dict else value
    value = get("mcpServers", UNSET)
    model.mcp_servers = [_agent_mcp_server_request.decode(item) for item in value] if type(value) is list else value
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.required_scopes = get("requiredScopes", UNSET)
    model.user_prompt = get("userPrompt", UNSET)
    model.icon = get("icon", UNSET)
    model.tags = get("tags", UNSET)
    model.output_format = get("outputFormat", UNSET)
    model.enabled = get("enabled", UNSET)
    value = get("agentCollaborations", UNSET)
    model.agent_collaborations = [_agent_collaboration.decode(item) for item in value] if type(value) is list else value
    model.max_recursion_limit = get("maxRecursionLimit", UNSET)
    model.enabled_memory = get("enabledMemory", UNSET)
    value = get("nativeTools", UNSET)
    model.native_tools = (
        [_native_tool_reference_request.decode(item) for item in value] if type(value) is list else value
    )
    value = get("metadata", UNSET)
    model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
