"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

UNIT_MANAGE: Final = "unithandling.unit_manage"
