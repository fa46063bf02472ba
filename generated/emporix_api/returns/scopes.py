"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

RETURNS_MANAGE: Final = "returns.returns_manage"
RETURNS_MANAGE_OWN: Final = "returns.returns_manage_own"
RETURNS_READ: Final = "returns.returns_read"
RETURNS_READ_OWN: Final = "returns.returns_read_own"
