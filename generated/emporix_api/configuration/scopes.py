"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

CONFIGURATION_MANAGE: Final = "configuration.configuration_manage"
CONFIGURATION_VIEW: Final = "configuration.configuration_view"
