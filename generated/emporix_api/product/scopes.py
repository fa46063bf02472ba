"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

PRODUCT_MANAGE: Final = "product.product_manage"
PRODUCT_MANAGE_BY_VENDOR: Final = "product.product_manage_by_vendor"
PRODUCT_TEMPLATE_MANAGE: Final = "product.product_template_manage"
PRODUCT_TEMPLATE_READ: Final = "product.product_template_read"
