"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

VENDOR_MANAGE: Final = "vendor.vendor_manage"
VENDOR_READ: Final = "vendor.vendor_read"
