"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

SITE_MANAGE: Final = "site.site_manage"
SITE_READ: Final = "site.site_read"
