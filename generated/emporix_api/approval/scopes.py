"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

APPROVAL_MANAGE_OWN: Final = "approval.approval_manage_own"
APPROVAL_READ_OWN: Final = "approval.approval_read_own"
