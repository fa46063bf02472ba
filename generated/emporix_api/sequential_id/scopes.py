"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

SCHEMA_MANAGE: Final = "sequentialid.schema_manage"
SCHEMA_VIEW: Final = "sequentialid.schema_view"
