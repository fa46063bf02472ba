from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import coupon_metadata as _coupon_metadata
from . import currency_amount as _currency_amount
from . import referral_coupon_restrictions as _referral_coupon_restrictions

if TYPE_CHECKING:
    from .coupon_metadata import CouponMetadata
    from .currency_amount import CurrencyAmount
    from .referral_coupon_restrictions import ReferralCouponRestrictions

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


@attrs.define(kw_only=True, repr=False)
class ReferralCoupon:
    code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    discount_type: Literal["ABSOLUTE", "FREE_SHIPPING", "PERCENT"] | str | None | Unset = UNSET
    discount_percentage: float | None | Unset = UNSET
    discount_absolute: CurrencyAmount | None | Unset = UNSET
    allow_anonymous: bool | None | Unset = UNSET
    max_redemptions: float | None | Unset = UNSET
    max_redemptions_per_customer: float | None | Unset = UNSET
    restrictions: ReferralCouponRestrictions | None | Unset = UNSET
    issued_to: str | None | Unset = UNSET
    referral_coupon: bool | None | Unset = UNSET
    redemption_count: float | None | Unset = UNSET
    status: Literal["EXPIRED", "INACTIVE", "USED", "VALID"] | str | None | Unset = UNSET
    deleted: bool | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: CouponMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReferralCoupon:
        return decode(data)


def decode(data: Any) -> ReferralCoupon:
    if type(data) is not dict:
        passed: ReferralCoupon = data
        return passed
    get: Any = data.get
    model = _new(ReferralCoupon)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.discount_type = get("discountType", UNSET)
    model.discount_percentage = get("discountPercentage", UNSET)
    value = get("discountAbsolute", UNSET)
    model.discount_absolute = _currency_amount.decode(value) if type(value) is dict else value
    model.allow_anonymous = get("allowAnonymous", UNSET)
    model.max_redemptions = get("maxRedemptions", UNSET)
    model.max_redemptions_per_customer = get("maxRedemptionsPerCustomer", UNSET)
    value = get("restrictions", UNSET)
    model.restrictions = _referral_coupon_restrictions.decode(value) if type(value) is dict else value
    model.issued_to = get("issuedTo", UNSET)
    model.referral_coupon = get("referralCoupon", UNSET)
    model.redemption_count = get("redemptionCount", UNSET)
    model.status = get("status", UNSET)
    model.deleted = get("deleted", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _coupon_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
