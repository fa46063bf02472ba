from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import agent_collaboration as _agent_collaboration
    from . import agent_mcp_server_request as _agent_mcp_server_request
    from . import agent_trigger as _agent_trigger
    from . import llm_request as _llm_request
    from . import metadata_request as _metadata_request
    from . import native_tool_reference_request as _native_tool_reference_request
    from .agent_collaboration import AgentCollaboration
    from .agent_mcp_server_request import AgentMcpServerRequest
    from .agent_trigger import AgentTrigger
    from .llm_request import LlmRequest
    from .metadata_request import MetadataRequest
    from .native_tool_reference_request import NativeToolReferenceRequest
else:
    _agent_collaboration = Deferred(globals(), "agent_collaboration")
    _agent_mcp_server_request = Deferred(globals(), "agent_mcp_server_request")
    _agent_trigger = Deferred(globals(), "agent_trigger")
    _llm_request = Deferred(globals(), "llm_request")
    _metadata_request = Deferred(globals(), "metadata_request")
    _native_tool_reference_request = Deferred(globals(), "native_tool_reference_request")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentRequest(Model):
    """Request of `agents.upsert`.

    Attributes:
        triggers: Required.
        llm_config: Required.
        mcp_servers: Required.
        enabled: Default `False`.
        max_recursion_limit: Default `20`; 1 to 50.
        enabled_memory: Default `False`.
    """

    triggers: list[AgentTrigger]
    """Required."""
    llm_config: LlmRequest
    """Required."""
    mcp_servers: list[AgentMcpServerRequest]
    """Required."""
    name: Maybe[dict[str, str]] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    required_scopes: Maybe[list[Literal["anonymous", "customer", "employee", "integration"] | str]] = UNSET
    user_prompt: Maybe[str] = UNSET
    icon: Maybe[str] = UNSET
    tags: Maybe[list[str]] = UNSET
    output_format: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    """Default `False`."""
    agent_collaborations: Maybe[list[AgentCollaboration]] = UNSET
    max_recursion_limit: Maybe[int] = UNSET
    """Default `20`; 1 to 50."""
    enabled_memory: Maybe[bool] = UNSET
    """Default `False`."""
    native_tools: Maybe[list[NativeToolReferenceRequest]] = UNSET
    metadata: Maybe[MetadataRequest] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentRequest:
        return decode(data)


def decode(data: Any) -> AgentRequest:
    if type(data) is not dict:
        passed: AgentRequest = data
        return passed
    model = _new(AgentRequest)
    unknown = len(data) - 16
    if "triggers" in data:
        value = data["triggers"]
        model.triggers = [_agent_trigger.decode(item) for item in value] if type(value) is list else value
    else:
        model.triggers = _absent
        unknown += 1
    if "llmConfig" in data:
        value = data["llmConfig"]
        model.llm_config = _llm_request.decode(value) if type(value) is dict else value
    else:
        model.llm_config = _absent
        unknown += 1
    if "mcpServers" in data:
        value = data["mcpServers"]
        model.mcp_servers = [_agent_mcp_server_request.decode(item) for item in value] if type(value) is list else value
    else:
        model.mcp_servers = _absent
        unknown += 1
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
    if "agentCollaborations" in data:
        value = data["agentCollaborations"]
        model.agent_collaborations = (
            [_agent_collaboration.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.agent_collaborations = _absent
        unknown += 1
    if "maxRecursionLimit" in data:
        model.max_recursion_limit = data["maxRecursionLimit"]
    else:
        model.max_recursion_limit = _absent
        unknown += 1
    if "enabledMemory" in data:
        model.enabled_memory = data["enabledMemory"]
    else:
        model.enabled_memory = _absent
        unknown += 1
    if "nativeTools" in data:
        value = data["nativeTools"]
        model.native_tools = (
            [_native_tool_reference_request.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.native_tools = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
