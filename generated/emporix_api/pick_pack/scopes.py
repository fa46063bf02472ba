"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

PICKPACK_MANAGE: Final = "pickpack.pickpack_manage"
PICKPACK_VIEW: Final = "pickpack.pickpack_view"
