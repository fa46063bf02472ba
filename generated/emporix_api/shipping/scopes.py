"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

SHIPPING_MANAGE: Final = "shipping.shipping_manage"
SHIPPING_READ: Final = "shipping.shipping_read"
