"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

BRAND_DELETE: Final = "brand.brand_delete"
BRAND_MANAGE: Final = "brand.brand_manage"
