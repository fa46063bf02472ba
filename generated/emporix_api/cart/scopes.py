"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

CART_MANAGE: Final = "cart.cart_manage"
