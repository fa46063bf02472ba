"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

AVAILABILITY_MANAGE: Final = "availability.availability_manage"
AVAILABILITY_MANAGE_BY_VENDOR: Final = "availability.availability_manage_by_vendor"
AVAILABILITY_VIEW: Final = "availability.availability_view"
AVAILABILITY_VIEW_BY_VENDOR: Final = "availability.availability_view_by_vendor"
