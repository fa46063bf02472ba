"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

ASSET_MANAGE: Final = "media.asset_manage"
ASSET_MANAGE_BY_VENDOR: Final = "media.asset_manage_by_vendor"
ASSET_READ: Final = "media.asset_read"
ASSET_READ_BY_VENDOR: Final = "media.asset_read_by_vendor"
