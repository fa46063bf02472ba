"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

TAX_MANAGE: Final = "tax.tax_manage"
TAX_READ: Final = "tax.tax_read"
