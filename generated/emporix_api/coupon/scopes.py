"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

COUPON_MANAGE: Final = "coupon.coupon_manage"
COUPON_READ: Final = "coupon.coupon_read"
COUPON_REDEEM: Final = "coupon.coupon_redeem"
COUPON_REDEEM_ON_BEHALF: Final = "coupon.coupon_redeem_on_behalf"
