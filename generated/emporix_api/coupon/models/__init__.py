"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .base_coupon import BaseCoupon as BaseCoupon
    from .coupon import Coupon as Coupon
    from .coupon_creation import CouponCreation as CouponCreation
    from .coupon_metadata import CouponMetadata as CouponMetadata
    from .coupon_with_id_and_status import CouponWithIdAndStatus as CouponWithIdAndStatus
    from .currency_amount import CurrencyAmount as CurrencyAmount
    from .discount_absolute import DiscountAbsolute as DiscountAbsolute
    from .legal_entity_redemption import LegalEntityRedemption as LegalEntityRedemption
    from .redemption import Redemption as Redemption
    from .redemption_creation import RedemptionCreation as RedemptionCreation
    from .referral_coupon import ReferralCoupon as ReferralCoupon
    from .referral_coupon_restrictions import ReferralCouponRestrictions as ReferralCouponRestrictions
    from .resource_location import ResourceLocation as ResourceLocation
    from .restrictions import Restrictions as Restrictions

__all__ = [
    "BaseCoupon",
    "Coupon",
    "CouponCreation",
    "CouponMetadata",
    "CouponWithIdAndStatus",
    "CurrencyAmount",
    "DiscountAbsolute",
    "LegalEntityRedemption",
    "Maybe",
    "Redemption",
    "RedemptionCreation",
    "ReferralCoupon",
    "ReferralCouponRestrictions",
    "ResourceLocation",
    "Restrictions",
]

_MODULES: dict[str, str] = {
    "BaseCoupon": "base_coupon",
    "Coupon": "coupon",
    "CouponCreation": "coupon_creation",
    "CouponMetadata": "coupon_metadata",
    "CouponWithIdAndStatus": "coupon_with_id_and_status",
    "CurrencyAmount": "currency_amount",
    "DiscountAbsolute": "discount_absolute",
    "LegalEntityRedemption": "legal_entity_redemption",
    "Redemption": "redemption",
    "RedemptionCreation": "redemption_creation",
    "ReferralCoupon": "referral_coupon",
    "ReferralCouponRestrictions": "referral_coupon_restrictions",
    "ResourceLocation": "resource_location",
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
