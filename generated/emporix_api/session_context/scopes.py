"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

CONTEXT_MANAGE: Final = "sessioncontext.context_manage"
