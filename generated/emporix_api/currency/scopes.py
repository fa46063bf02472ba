"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

CURRENCY_MANAGE: Final = "currency.currency_manage"
CURRENCY_READ: Final = "currency.currency_read"
