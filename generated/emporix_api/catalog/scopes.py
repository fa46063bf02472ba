"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

CATALOG_MANAGE: Final = "catalog.catalog_manage"
