"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

PRICE_MANAGE: Final = "price.price_manage"
PRICE_MANAGE_BY_VENDOR: Final = "price.price_manage_by_vendor"
PRICE_READ: Final = "price.price_read"
PRICELIST_MANAGE: Final = "price.pricelist_manage"
PRICELIST_READ: Final = "price.pricelist_read"
PRICEMODEL_MANAGE: Final = "price.pricemodel_manage"
PRICEMODEL_READ: Final = "price.pricemodel_read"
