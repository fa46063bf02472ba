"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .agent_analytics_response import AgentAnalyticsResponse as AgentAnalyticsResponse
    from .agent_collaboration import AgentCollaboration as AgentCollaboration
    from .agent_execution_series import AgentExecutionSeries as AgentExecutionSeries
    from .agent_from_template_request import AgentFromTemplateRequest as AgentFromTemplateRequest
    from .agent_log_message_response import AgentLogMessageResponse as AgentLogMessageResponse
    from .agent_mcp_server_request import AgentMcpServerRequest as AgentMcpServerRequest
    from .agent_mcp_server_response import AgentMcpServerResponse as AgentMcpServerResponse
    from .agent_request import AgentRequest as AgentRequest
    from .agent_request_response import AgentRequestResponse as AgentRequestResponse
    from .agent_response import AgentResponse as AgentResponse
    from .agent_session_response import AgentSessionResponse as AgentSessionResponse
    from .agent_template_response import AgentTemplateResponse as AgentTemplateResponse
    from .agent_trigger import AgentTrigger as AgentTrigger
    from .agentic_attachment_request import AgenticAttachmentRequest as AgenticAttachmentRequest
    from .agentic_request import AgenticRequest as AgenticRequest
    from .agentic_request_attachment import AgenticRequestAttachment as AgenticRequestAttachment
    from .analytics_log_metrics import AnalyticsLogMetrics as AnalyticsLogMetrics
    from .analytics_period import AnalyticsPeriod as AnalyticsPeriod
    from .analytics_request_trend_point import AnalyticsRequestTrendPoint as AnalyticsRequestTrendPoint
    from .analytics_resolution_efficiency import AnalyticsResolutionEfficiency as AnalyticsResolutionEfficiency
    from .analytics_session_metrics import AnalyticsSessionMetrics as AnalyticsSessionMetrics
    from .analytics_session_severity_counts import AnalyticsSessionSeverityCounts as AnalyticsSessionSeverityCounts
    from .analytics_session_trend_point import AnalyticsSessionTrendPoint as AnalyticsSessionTrendPoint
    from .analytics_severity_counts import AnalyticsSeverityCounts as AnalyticsSeverityCounts
    from .api_key_llm_request import ApiKeyLlmRequest as ApiKeyLlmRequest
    from .api_key_llm_response import ApiKeyLlmResponse as ApiKeyLlmResponse
    from .attachment_response import AttachmentResponse as AttachmentResponse
    from .channel_trigger import ChannelTrigger as ChannelTrigger
    from .chat_response import ChatResponse as ChatResponse
    from .commerce_event_trigger_compound_filter import (
        CommerceEventTriggerCompoundFilter as CommerceEventTriggerCompoundFilter,
    )
    from .commerce_event_trigger_filter import CommerceEventTriggerFilter as CommerceEventTriggerFilter
    from .commerce_event_trigger_leaf_filter_array_right import (
        CommerceEventTriggerLeafFilterArrayRight as CommerceEventTriggerLeafFilterArrayRight,
    )
    from .commerce_event_trigger_leaf_filter_no_right import (
        CommerceEventTriggerLeafFilterNoRight as CommerceEventTriggerLeafFilterNoRight,
    )
    from .commerce_event_trigger_leaf_filter_scalar_right import (
        CommerceEventTriggerLeafFilterScalarRight as CommerceEventTriggerLeafFilterScalarRight,
    )
    from .commerce_events_response import CommerceEventsResponse as CommerceEventsResponse
    from .commerce_events_trigger import CommerceEventsTrigger as CommerceEventsTrigger
    from .commerce_events_trigger_config import CommerceEventsTriggerConfig as CommerceEventsTriggerConfig
    from .completion_request import CompletionRequest as CompletionRequest
    from .completion_request_message import CompletionRequestMessage as CompletionRequestMessage
    from .conversation_response import ConversationResponse as ConversationResponse
    from .custom_agent_mcp_server_request import CustomAgentMcpServerRequest as CustomAgentMcpServerRequest
    from .custom_mcp_server_request import CustomMcpServerRequest as CustomMcpServerRequest
    from .custom_mcp_server_response import CustomMcpServerResponse as CustomMcpServerResponse
    from .data_with_checksum import DataWithChecksum as DataWithChecksum
    from .dynamic_agent_mcp_server_request import DynamicAgentMcpServerRequest as DynamicAgentMcpServerRequest
    from .dynamic_mcp_server_request import DynamicMcpServerRequest as DynamicMcpServerRequest
    from .dynamic_mcp_server_response import DynamicMcpServerResponse as DynamicMcpServerResponse
    from .emporix_llm import EmporixLlm as EmporixLlm
    from .emporix_open_ai_rag_emporix_embedding_native_tool_config import (
        EmporixOpenAiRagEmporixEmbeddingNativeToolConfig as EmporixOpenAiRagEmporixEmbeddingNativeToolConfig,
    )
    from .executions_response import ExecutionsResponse as ExecutionsResponse
    from .expandable_o_auth_response import ExpandableOAuthResponse as ExpandableOAuthResponse
    from .expandable_token_response import ExpandableTokenResponse as ExpandableTokenResponse
    from .expanded_token_response import ExpandedTokenResponse as ExpandedTokenResponse
    from .export_request import ExportRequest as ExportRequest
    from .export_response import ExportResponse as ExportResponse
    from .export_result import ExportResult as ExportResult
    from .filter_field import FilterField as FilterField
    from .generation_response import GenerationResponse as GenerationResponse
    from .id_response import IdResponse as IdResponse
    from .id_wrapper_request import IdWrapperRequest as IdWrapperRequest
    from .import_details import ImportDetails as ImportDetails
    from .import_response import ImportResponse as ImportResponse
    from .import_result import ImportResult as ImportResult
    from .import_summary import ImportSummary as ImportSummary
    from .imported_entity import ImportedEntity as ImportedEntity
    from .indexed_field import IndexedField as IndexedField
    from .job import Job as Job
    from .job_id_response import JobIdResponse as JobIdResponse
    from .llm_request import LlmRequest as LlmRequest
    from .llm_response import LlmResponse as LlmResponse
    from .mcp_server import McpServer as McpServer
    from .mcp_server_config_request import McpServerConfigRequest as McpServerConfigRequest
    from .mcp_server_config_response import McpServerConfigResponse as McpServerConfigResponse
    from .mcp_server_request import McpServerRequest as McpServerRequest
    from .mcp_server_response import McpServerResponse as McpServerResponse
    from .mcp_tool_config_request import McpToolConfigRequest as McpToolConfigRequest
    from .mcp_tool_config_response import McpToolConfigResponse as McpToolConfigResponse
    from .mcp_tool_invocation_request import McpToolInvocationRequest as McpToolInvocationRequest
    from .mcp_tool_invocation_response import McpToolInvocationResponse as McpToolInvocationResponse
    from .mcp_tool_request import McpToolRequest as McpToolRequest
    from .mcp_tool_response import McpToolResponse as McpToolResponse
    from .metadata_request import MetadataRequest as MetadataRequest
    from .metadata_response import MetadataResponse as MetadataResponse
    from .model_response import ModelResponse as ModelResponse
    from .native_tool_reference_request import NativeToolReferenceRequest as NativeToolReferenceRequest
    from .native_tool_request import NativeToolRequest as NativeToolRequest
    from .native_tool_response import NativeToolResponse as NativeToolResponse
    from .o_auth_request import OAuthRequest as OAuthRequest
    from .o_auth_response import OAuthResponse as OAuthResponse
    from .open_ai_rag_emporix_embedding_native_tool_config_request import (
        OpenAiRagEmporixEmbeddingNativeToolConfigRequest as OpenAiRagEmporixEmbeddingNativeToolConfigRequest,
    )
    from .open_ai_rag_emporix_embedding_native_tool_config_response import (
        OpenAiRagEmporixEmbeddingNativeToolConfigResponse as OpenAiRagEmporixEmbeddingNativeToolConfigResponse,
    )
    from .patch_operation import PatchOperation as PatchOperation
    from .predefined_agent_mcp_server import PredefinedAgentMcpServer as PredefinedAgentMcpServer
    from .provider_models_response import ProviderModelsResponse as ProviderModelsResponse
    from .rag_custom_database_native_tool_config_request import (
        RagCustomDatabaseNativeToolConfigRequest as RagCustomDatabaseNativeToolConfigRequest,
    )
    from .rag_custom_database_native_tool_config_response import (
        RagCustomDatabaseNativeToolConfigResponse as RagCustomDatabaseNativeToolConfigResponse,
    )
    from .rag_custom_embedding_native_tool_config_request import (
        RagCustomEmbeddingNativeToolConfigRequest as RagCustomEmbeddingNativeToolConfigRequest,
    )
    from .rag_custom_embedding_native_tool_config_response import (
        RagCustomEmbeddingNativeToolConfigResponse as RagCustomEmbeddingNativeToolConfigResponse,
    )
    from .rag_custom_native_tool_config_request import (
        RagCustomNativeToolConfigRequest as RagCustomNativeToolConfigRequest,
    )
    from .rag_custom_native_tool_config_response import (
        RagCustomNativeToolConfigResponse as RagCustomNativeToolConfigResponse,
    )
    from .rag_custom_native_tool_request import RagCustomNativeToolRequest as RagCustomNativeToolRequest
    from .rag_custom_native_tool_response import RagCustomNativeToolResponse as RagCustomNativeToolResponse
    from .rag_emporix_embedding_request import RagEmporixEmbeddingRequest as RagEmporixEmbeddingRequest
    from .rag_emporix_embedding_response import RagEmporixEmbeddingResponse as RagEmporixEmbeddingResponse
    from .rag_emporix_native_tool_config_request import (
        RagEmporixNativeToolConfigRequest as RagEmporixNativeToolConfigRequest,
    )
    from .rag_emporix_native_tool_config_response import (
        RagEmporixNativeToolConfigResponse as RagEmporixNativeToolConfigResponse,
    )
    from .rag_emporix_native_tool_request import RagEmporixNativeToolRequest as RagEmporixNativeToolRequest
    from .rag_emporix_native_tool_response import RagEmporixNativeToolResponse as RagEmporixNativeToolResponse
    from .search_request import SearchRequest as SearchRequest
    from .self_hosted_llm_request import SelfHostedLlmRequest as SelfHostedLlmRequest
    from .self_hosted_llm_response import SelfHostedLlmResponse as SelfHostedLlmResponse
    from .self_hosted_ollama_rag_emporix_embedding_native_tool_config_request import (
        SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest as SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest,
    )
    from .self_hosted_ollama_rag_emporix_embedding_native_tool_config_response import (
        SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse as SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse,
    )
    from .self_hosted_params_request import SelfHostedParamsRequest as SelfHostedParamsRequest
    from .self_hosted_params_response import SelfHostedParamsResponse as SelfHostedParamsResponse
    from .slack_native_tool_config_request import SlackNativeToolConfigRequest as SlackNativeToolConfigRequest
    from .slack_native_tool_config_response import SlackNativeToolConfigResponse as SlackNativeToolConfigResponse
    from .slack_native_tool_request import SlackNativeToolRequest as SlackNativeToolRequest
    from .slack_native_tool_response import SlackNativeToolResponse as SlackNativeToolResponse
    from .teams_native_tool_config_response import TeamsNativeToolConfigResponse as TeamsNativeToolConfigResponse
    from .teams_native_tool_request import TeamsNativeToolRequest as TeamsNativeToolRequest
    from .teams_native_tool_response import TeamsNativeToolResponse as TeamsNativeToolResponse
    from .text_generation_request import TextGenerationRequest as TextGenerationRequest
    from .token_request import TokenRequest as TokenRequest
    from .token_response import TokenResponse as TokenResponse

__all__ = [
    "AgentAnalyticsResponse",
    "AgentCollaboration",
    "AgentExecutionSeries",
    "AgentFromTemplateRequest",
    "AgentLogMessageResponse",
    "AgentMcpServerRequest",
    "AgentMcpServerResponse",
    "AgentRequest",
    "AgentRequestResponse",
    "AgentResponse",
    "AgentSessionResponse",
    "AgentTemplateResponse",
    "AgentTrigger",
    "AgenticAttachmentRequest",
    "AgenticRequest",
    "AgenticRequestAttachment",
    "AnalyticsLogMetrics",
    "AnalyticsPeriod",
    "AnalyticsRequestTrendPoint",
    "AnalyticsResolutionEfficiency",
    "AnalyticsSessionMetrics",
    "AnalyticsSessionSeverityCounts",
    "AnalyticsSessionTrendPoint",
    "AnalyticsSeverityCounts",
    "ApiKeyLlmRequest",
    "ApiKeyLlmResponse",
    "AttachmentResponse",
    "ChannelTrigger",
    "ChatResponse",
    "CommerceEventTriggerCompoundFilter",
    "CommerceEventTriggerFilter",
    "CommerceEventTriggerLeafFilterArrayRight",
    "CommerceEventTriggerLeafFilterNoRight",
    "CommerceEventTriggerLeafFilterScalarRight",
    "CommerceEventsResponse",
    "CommerceEventsTrigger",
    "CommerceEventsTriggerConfig",
    "CompletionRequest",
    "CompletionRequestMessage",
    "ConversationResponse",
    "CustomAgentMcpServerRequest",
    "CustomMcpServerRequest",
    "CustomMcpServerResponse",
    "DataWithChecksum",
    "DynamicAgentMcpServerRequest",
    "DynamicMcpServerRequest",
    "DynamicMcpServerResponse",
    "EmporixLlm",
    "EmporixOpenAiRagEmporixEmbeddingNativeToolConfig",
    "ExecutionsResponse",
    "ExpandableOAuthResponse",
    "ExpandableTokenResponse",
    "ExpandedTokenResponse",
    "ExportRequest",
    "ExportResponse",
    "ExportResult",
    "FilterField",
    "GenerationResponse",
    "IdResponse",
    "IdWrapperRequest",
    "ImportDetails",
    "ImportResponse",
    "ImportResult",
    "ImportSummary",
    "ImportedEntity",
    "IndexedField",
    "Job",
    "JobIdResponse",
    "LlmRequest",
    "LlmResponse",
    "Maybe",
    "McpServer",
    "McpServerConfigRequest",
    "McpServerConfigResponse",
    "McpServerRequest",
    "McpServerResponse",
    "McpToolConfigRequest",
    "McpToolConfigResponse",
    "McpToolInvocationRequest",
    "McpToolInvocationResponse",
    "McpToolRequest",
    "McpToolResponse",
    "MetadataRequest",
    "MetadataResponse",
    "ModelResponse",
    "NativeToolReferenceRequest",
    "NativeToolRequest",
    "NativeToolResponse",
    "OAuthRequest",
    "OAuthResponse",
    "OpenAiRagEmporixEmbeddingNativeToolConfigRequest",
    "OpenAiRagEmporixEmbeddingNativeToolConfigResponse",
    "PatchOperation",
    "PredefinedAgentMcpServer",
    "ProviderModelsResponse",
    "RagCustomDatabaseNativeToolConfigRequest",
    "RagCustomDatabaseNativeToolConfigResponse",
    "RagCustomEmbeddingNativeToolConfigRequest",
    "RagCustomEmbeddingNativeToolConfigResponse",
    "RagCustomNativeToolConfigRequest",
    "RagCustomNativeToolConfigResponse",
    "RagCustomNativeToolRequest",
    "RagCustomNativeToolResponse",
    "RagEmporixEmbeddingRequest",
    "RagEmporixEmbeddingResponse",
    "RagEmporixNativeToolConfigRequest",
    "RagEmporixNativeToolConfigResponse",
    "RagEmporixNativeToolRequest",
    "RagEmporixNativeToolResponse",
    "SearchRequest",
    "SelfHostedLlmRequest",
    "SelfHostedLlmResponse",
    "SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest",
    "SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse",
    "SelfHostedParamsRequest",
    "SelfHostedParamsResponse",
    "SlackNativeToolConfigRequest",
    "SlackNativeToolConfigResponse",
    "SlackNativeToolRequest",
    "SlackNativeToolResponse",
    "TeamsNativeToolConfigResponse",
    "TeamsNativeToolRequest",
    "TeamsNativeToolResponse",
    "TextGenerationRequest",
    "TokenRequest",
    "TokenResponse",
]

_MODULES: dict[str, str] = {
    "AgentAnalyticsResponse": "agent_analytics_response",
    "AgentCollaboration": "agent_collaboration",
    "AgentExecutionSeries": "agent_execution_series",
    "AgentFromTemplateRequest": "agent_from_template_request",
    "AgentLogMessageResponse": "agent_log_message_response",
    "AgentMcpServerRequest": "agent_mcp_server_request",
    "AgentMcpServerResponse": "agent_mcp_server_response",
    "AgentRequest": "agent_request",
    "AgentRequestResponse": "agent_request_response",
    "AgentResponse": "agent_response",
    "AgentSessionResponse": "agent_session_response",
    "AgentTemplateResponse": "agent_template_response",
    "AgentTrigger": "agent_trigger",
    "AgenticAttachmentRequest": "agentic_attachment_request",
    "AgenticRequest": "agentic_request",
    "AgenticRequestAttachment": "agentic_request_attachment",
    "AnalyticsLogMetrics": "analytics_log_metrics",
    "AnalyticsPeriod": "analytics_period",
    "AnalyticsRequestTrendPoint": "analytics_request_trend_point",
    "AnalyticsResolutionEfficiency": "analytics_resolution_efficiency",
    "AnalyticsSessionMetrics": "analytics_session_metrics",
    "AnalyticsSessionSeverityCounts": "analytics_session_severity_counts",
    "AnalyticsSessionTrendPoint": "analytics_session_trend_point",
    "AnalyticsSeverityCounts": "analytics_severity_counts",
    "ApiKeyLlmRequest": "api_key_llm_request",
    "ApiKeyLlmResponse": "api_key_llm_response",
    "AttachmentResponse": "attachment_response",
    "ChannelTrigger": "channel_trigger",
    "ChatResponse": "chat_response",
    "CommerceEventTriggerCompoundFilter": "commerce_event_trigger_compound_filter",
    "CommerceEventTriggerFilter": "commerce_event_trigger_filter",
    "CommerceEventTriggerLeafFilterArrayRight": "commerce_event_trigger_leaf_filter_array_right",
    "CommerceEventTriggerLeafFilterNoRight": "commerce_event_trigger_leaf_filter_no_right",
    "CommerceEventTriggerLeafFilterScalarRight": "commerce_event_trigger_leaf_filter_scalar_right",
    "CommerceEventsResponse": "commerce_events_response",
    "CommerceEventsTrigger": "commerce_events_trigger",
    "CommerceEventsTriggerConfig": "commerce_events_trigger_config",
    "CompletionRequest": "completion_request",
    "CompletionRequestMessage": "completion_request_message",
    "ConversationResponse": "conversation_response",
    "CustomAgentMcpServerRequest": "custom_agent_mcp_server_request",
    "CustomMcpServerRequest": "custom_mcp_server_request",
    "CustomMcpServerResponse": "custom_mcp_server_response",
    "DataWithChecksum": "data_with_checksum",
    "DynamicAgentMcpServerRequest": "dynamic_agent_mcp_server_request",
    "DynamicMcpServerRequest": "dynamic_mcp_server_request",
    "DynamicMcpServerResponse": "dynamic_mcp_server_response",
    "EmporixLlm": "emporix_llm",
    "EmporixOpenAiRagEmporixEmbeddingNativeToolConfig": "emporix_open_ai_rag_emporix_embedding_native_tool_config",
    "ExecutionsResponse": "executions_response",
    "ExpandableOAuthResponse": "expandable_o_auth_response",
    "ExpandableTokenResponse": "expandable_token_response",
    "ExpandedTokenResponse": "expanded_token_response",
    "ExportRequest": "export_request",
    "ExportResponse": "export_response",
    "ExportResult": "export_result",
    "FilterField": "filter_field",
    "GenerationResponse": "generation_response",
    "IdResponse": "id_response",
    "IdWrapperRequest": "id_wrapper_request",
    "ImportDetails": "import_details",
    "ImportResponse": "import_response",
    "ImportResult": "import_result",
    "ImportSummary": "import_summary",
    "ImportedEntity": "imported_entity",
    "IndexedField": "indexed_field",
    "Job": "job",
    "JobIdResponse": "job_id_response",
    "LlmRequest": "llm_request",
    "LlmResponse": "llm_response",
    "McpServer": "mcp_server",
    "McpServerConfigRequest": "mcp_server_config_request",
    "McpServerConfigResponse": "mcp_server_config_response",
    "McpServerRequest": "mcp_server_request",
    "McpServerResponse": "mcp_server_response",
    "McpToolConfigRequest": "mcp_tool_config_request",
    "McpToolConfigResponse": "mcp_tool_config_response",
    "McpToolInvocationRequest": "mcp_tool_invocation_request",
    "McpToolInvocationResponse": "mcp_tool_invocation_response",
    "McpToolRequest": "mcp_tool_request",
    "McpToolResponse": "mcp_tool_response",
    "MetadataRequest": "metadata_request",
    "MetadataResponse": "metadata_response",
    "ModelResponse": "model_response",
    "NativeToolReferenceRequest": "native_tool_reference_request",
    "NativeToolRequest": "native_tool_request",
    "NativeToolResponse": "native_tool_response",
    "OAuthRequest": "o_auth_request",
    "OAuthResponse": "o_auth_response",
    "OpenAiRagEmporixEmbeddingNativeToolConfigRequest": "open_ai_rag_emporix_embedding_native_tool_config_request",
    "OpenAiRagEmporixEmbeddingNativeToolConfigResponse": "open_ai_rag_emporix_embedding_native_tool_config_response",
    "PatchOperation": "patch_operation",
    "PredefinedAgentMcpServer": "predefined_agent_mcp_server",
    "ProviderModelsResponse": "provider_models_response",
    "RagCustomDatabaseNativeToolConfigRequest": "rag_custom_database_native_tool_config_request",
    "RagCustomDatabaseNativeToolConfigResponse": "rag_custom_database_native_tool_config_response",
    "RagCustomEmbeddingNativeToolConfigRequest": "rag_custom_embedding_native_tool_config_request",
    "RagCustomEmbeddingNativeToolConfigResponse": "rag_custom_embedding_native_tool_config_response",
    "RagCustomNativeToolConfigRequest": "rag_custom_native_tool_config_request",
    "RagCustomNativeToolConfigResponse": "rag_custom_native_tool_config_response",
    "RagCustomNativeToolRequest": "rag_custom_native_tool_request",
    "RagCustomNativeToolResponse": "rag_custom_native_tool_response",
    "RagEmporixEmbeddingRequest": "rag_emporix_embedding_request",
    "RagEmporixEmbeddingResponse": "rag_emporix_embedding_response",
    "RagEmporixNativeToolConfigRequest": "rag_emporix_native_tool_config_request",
    "RagEmporixNativeToolConfigResponse": "rag_emporix_native_tool_config_response",
    "RagEmporixNativeToolRequest": "rag_emporix_native_tool_request",
    "RagEmporixNativeToolResponse": "rag_emporix_native_tool_response",
    "SearchRequest": "search_request",
    "SelfHostedLlmRequest": "self_hosted_llm_request",
    "SelfHostedLlmResponse": "self_hosted_llm_response",
    "SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigRequest": "self_hosted_ollama_rag_emporix_embedding_native_tool_config_request",
    "SelfHostedOllamaRagEmporixEmbeddingNativeToolConfigResponse": "self_hosted_ollama_rag_emporix_embedding_native_tool_config_response",
    "SelfHostedParamsRequest": "self_hosted_params_request",
    "SelfHostedParamsResponse": "self_hosted_params_response",
    "SlackNativeToolConfigRequest": "slack_native_tool_config_request",
    "SlackNativeToolConfigResponse": "slack_native_tool_config_response",
    "SlackNativeToolRequest": "slack_native_tool_request",
    "SlackNativeToolResponse": "slack_native_tool_response",
    "TeamsNativeToolConfigResponse": "teams_native_tool_config_response",
    "TeamsNativeToolRequest": "teams_native_tool_request",
    "TeamsNativeToolResponse": "teams_native_tool_response",
    "TextGenerationRequest": "text_generation_request",
    "TokenRequest": "token_request",
    "TokenResponse": "token_response",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
