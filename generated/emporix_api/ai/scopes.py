"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

AGENT_MANAGE: Final = "ai.agent_manage"
AGENT_READ: Final = "ai.agent_read"
AGENTEXECUTION_MANAGE: Final = "ai.agentexecution_manage"
AGENTEXECUTION_MANAGE_OWN: Final = "ai.agentexecution_manage_own"
COMPLETION_MANAGE: Final = "ai.completion_manage"
TEXT_MANAGE: Final = "ai.text_manage"
