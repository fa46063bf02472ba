from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import coupon_metadata as _coupon_metadata
    from . import currency_amount as _currency_amount
    from . import referral_coupon_restrictions as _referral_coupon_restrictions
    from .coupon_metadata import CouponMetadata
    from .currency_amount import CurrencyAmount
    from .referral_coupon_restrictions import ReferralCouponRestrictions
else:
    _coupon_metadata = Deferred(globals(), "coupon_metadata")
    _currency_amount = Deferred(globals(), "currency_amount")
    _referral_coupon_restrictions = Deferred(globals(), "referral_coupon_restrictions")

NAMES = frozenset(
    {
        "code",
        "name",
        "description",
        "discountType",
        "discountPercentage",
        "discountAbsolute",
        "allowAnonymous",
        "maxRedemptions",
        "maxRedemptionsPerCustomer",
        "restrictions",
        "issuedTo",
        "referralCoupon",
        "redemptionCount",
        "status",
        "deleted",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ReferralCoupon(Model):
    """Response of `referral_coupons.get` and `referral_coupons.create`.

    Attributes:
        discount_type: One of `'PERCENT'`, `'ABSOLUTE'`, `'FREE_SHIPPING'`.
        discount_percentage: 0 to 100.
        allow_anonymous: Default `False`.
        max_redemptions: Default `-1`.
        max_redemptions_per_customer: Default `-1`.
        status: One of `'INACTIVE'`, `'VALID'`, `'EXPIRED'`, `'USED'`.
    """

    code: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    discount_type: Maybe[Literal["ABSOLUTE", "FREE_SHIPPING", "PERCENT"] | str] = UNSET
    """One of `'PERCENT'`, `'ABSOLUTE'`, `'FREE_SHIPPING'`."""
    discount_percentage: Maybe[float] = UNSET
    """0 to 100."""
    discount_absolute: Maybe[CurrencyAmount] = UNSET
    allow_anonymous: Maybe[bool] = UNSET
    """Default `False`."""
    max_redemptions: Maybe[float] = UNSET
    """Default `-1`."""
    max_redemptions_per_customer: Maybe[float] = UNSET
    """Default `-1`."""
    restrictions: Maybe[ReferralCouponRestrictions] = UNSET
    issued_to: Maybe[str] = UNSET
    referral_coupon: Maybe[bool] = UNSET
    redemption_count: Maybe[float] = UNSET
    status: Maybe[Literal["EXPIRED", "INACTIVE", "USED", "VALID"] | str] = UNSET
    """One of `'INACTIVE'`, `'VALID'`, `'EXPIRED'`, `'USED'`."""
    deleted: Maybe[bool] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[CouponMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.discount_type) is not UNSET:
            data["discountType"] = value
        if (value := self.discount_percentage) is not UNSET:
            data["discountPercentage"] = value
        if (value := self.discount_absolute) is not UNSET:
            data["discountAbsolute"] = value
        if (value := self.allow_anonymous) is not UNSET:
            data["allowAnonymous"] = value
        if (value := self.max_redemptions) is not UNSET:
            data["maxRedemptions"] = value
        if (value := self.max_redemptions_per_customer) is not UNSET:
            data["maxRedemptionsPerCustomer"] = value
        if (value := self.restrictions) is not UNSET:
            data["restrictions"] = value
        if (value := self.issued_to) is not UNSET:
            data["issuedTo"] = value
        if (value := self.referral_coupon) is not UNSET:
            data["referralCoupon"] = value
        if (value := self.redemption_count) is not UNSET:
            data["redemptionCount"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.deleted) is not UNSET:
            data["deleted"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReferralCoupon:
        return decode(data)


def decode(data: Any) -> ReferralCoupon:
    if type(data) is not dict:
        passed: ReferralCoupon = data
        return passed
    model = _new(ReferralCoupon)
    unknown = len(data) - 17
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "discountType" in data:
        model.discount_type = data["discountType"]
    else:
        model.discount_type = _absent
        unknown += 1
    if "discountPercentage" in data:
        model.discount_percentage = data["discountPercentage"]
    else:
        model.discount_percentage = _absent
        unknown += 1
    if "discountAbsolute" in data:
        value = data["discountAbsolute"]
        model.discount_absolute = _currency_amount.decode(value) if type(value) is dict else value
    else:
        model.discount_absolute = _absent
        unknown += 1
    if "allowAnonymous" in data:
        model.allow_anonymous = data["allowAnonymous"]
    else:
        model.allow_anonymous = _absent
        unknown += 1
    if "maxRedemptions" in data:
        model.max_redemptions = data["maxRedemptions"]
    else:
        model.max_redemptions = _absent
        unknown += 1
    if "maxRedemptionsPerCustomer" in data:
        model.max_redemptions_per_customer = data["maxRedemptionsPerCustomer"]
    else:
        model.max_redemptions_per_customer = _absent
        unknown += 1
    if "restrictions" in data:
        value = data["restrictions"]
        model.restrictions = _referral_coupon_restrictions.decode(value) if type(value) is dict else value
    else:
        model.restrictions = _absent
        unknown += 1
    if "issuedTo" in data:
        model.issued_to = data["issuedTo"]
    else:
        model.issued_to = _absent
        unknown += 1
    if "referralCoupon" in data:
        model.referral_coupon = data["referralCoupon"]
    else:
        model.referral_coupon = _absent
        unknown += 1
    if "redemptionCount" in data:
        model.redemption_count = data["redemptionCount"]
    else:
        model.redemption_count = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "deleted" in data:
        model.deleted = data["deleted"]
    else:
        model.deleted = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _coupon_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
