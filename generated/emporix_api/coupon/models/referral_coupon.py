from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import currency_amount as _currency_amount
from . import metadata as _metadata
from . import referral_coupon_restrictions as _referral_coupon_restrictions

if TYPE_CHECKING:
    from .currency_amount import CurrencyAmount
    from .metadata import Metadata
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
    metadata: Metadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.description
        if value is not UNSET:
            data["description"] = value
        value = self.discount_type
        if value is not UNSET:
            data["discountType"] = value
        value = self.discount_percentage
        if value is not UNSET:
            data["discountPercentage"] = value
        value = self.discount_absolute
        if value is not UNSET:
            data["discountAbsolute"] = encode(value)
        value = self.allow_anonymous
        if value is not UNSET:
            data["allowAnonymous"] = value
        value = self.max_redemptions
        if value is not UNSET:
            data["maxRedemptions"] = value
        value = self.max_redemptions_per_customer
        if value is not UNSET:
            data["maxRedemptionsPerCustomer"] = value
        value = self.restrictions
        if value is not UNSET:
            data["restrictions"] = encode(value)
        value = self.issued_to
        if value is not UNSET:
            data["issuedTo"] = value
        value = self.referral_coupon
        if value is not UNSET:
            data["referralCoupon"] = value
        value = self.redemption_count
        if value is not UNSET:
            data["redemptionCount"] = value
        value = self.status
        if value is not UNSET:
            data["status"] = value
        value = self.deleted
        if value is not UNSET:
            data["deleted"] = value
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
