"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

CATEGORY_MANAGE: Final = "category.category_manage"
CATEGORY_READ_UNPUBLISHED: Final = "category.category_read_unpublished"
