"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

AGENT_MANAGE: Final = "ai.agent_manage"
AGENT_READ: Final = "ai.agent_read"
