"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

QUOTE_MANAGE: Final = "quote.quote_manage"
QUOTE_MANAGE_OWN: Final = "quote.quote_manage_own"
QUOTE_READ: Final = "quote.quote_read"
QUOTE_READ_OWN: Final = "quote.quote_read_own"
