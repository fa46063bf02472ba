"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

SEARCH_MANAGE: Final = "indexing.search_manage"
SEARCH_VIEW: Final = "indexing.search_view"
