"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .added_points import AddedPoints as AddedPoints
    from .coupon import Coupon as Coupon
    from .coupon_discount_absolute import CouponDiscountAbsolute as CouponDiscountAbsolute
    from .coupon_link import CouponLink as CouponLink
    from .customer_summary import CustomerSummary as CustomerSummary
    from .new_customer_in import NewCustomerIn as NewCustomerIn
    from .points_summary import PointsSummary as PointsSummary
    from .public_customer_redeem_request import PublicCustomerRedeemRequest as PublicCustomerRedeemRequest
    from .redeem_coupon_out import RedeemCouponOut as RedeemCouponOut
    from .redeem_option import RedeemOption as RedeemOption
    from .redeem_option_metadata import RedeemOptionMetadata as RedeemOptionMetadata
    from .redeemed_points import RedeemedPoints as RedeemedPoints
    from .restrictions import Restrictions as Restrictions

__all__ = [
    "AddedPoints",
    "Coupon",
    "CouponDiscountAbsolute",
    "CouponLink",
    "CustomerSummary",
    "Maybe",
    "NewCustomerIn",
    "PointsSummary",
    "PublicCustomerRedeemRequest",
    "RedeemCouponOut",
    "RedeemOption",
    "RedeemOptionMetadata",
    "RedeemedPoints",
    "Restrictions",
]

_MODULES: dict[str, str] = {
    "AddedPoints": "added_points",
    "Coupon": "coupon",
    "CouponDiscountAbsolute": "coupon_discount_absolute",
    "CouponLink": "coupon_link",
    "CustomerSummary": "customer_summary",
    "NewCustomerIn": "new_customer_in",
    "PointsSummary": "points_summary",
    "PublicCustomerRedeemRequest": "public_customer_redeem_request",
    "RedeemCouponOut": "redeem_coupon_out",
    "RedeemOption": "redeem_option",
    "RedeemOptionMetadata": "redeem_option_metadata",
    "RedeemedPoints": "redeemed_points",
    "Restrictions": "restrictions",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
