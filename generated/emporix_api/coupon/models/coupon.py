from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import coupon_metadata as _coupon_metadata
from . import discount_absolute as _discount_absolute
from . import legal_entity_redemption as _legal_entity_redemption
from . import restrictions as _restrictions

if TYPE_CHECKING:
    from .coupon_metadata import CouponMetadata
    from .discount_absolute import DiscountAbsolute
    from .legal_entity_redemption import LegalEntityRedemption
    from .restrictions import Restrictions

NAMES = frozenset(
    {
        "name",
        "description",
        "discountType",
        "discountPercentage",
        "discountAbsolute",
        "allowAnonymous",
        "maxRedemptions",
        "maxRedemptionsPerCustomer",
        "discountCalculationType",
        "categoryRestricted",
        "segmentRestricted",
        "restrictions",
        "issuedTo",
        "mixins",
        "metadata",
        "legalEntityRedemptions",
        "redemptionCount",
        "referralCoupon",
        "deleted",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Coupon:
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    discount_type: Literal["ABSOLUTE", "FREE_SHIPPING", "PERCENT"] | str | None | Unset = UNSET
    discount_percentage: float | None | Unset = UNSET
    discount_absolute: DiscountAbsolute | None | Unset = UNSET
    allow_anonymous: bool | None | Unset = UNSET
    max_redemptions: float | None | Unset = UNSET
    max_redemptions_per_customer: float | None | Unset = UNSET
    discount_calculation_type: Literal["SUBTOTAL", "TOTAL"] | str | None | Unset = UNSET
    category_restricted: bool | None | Unset = UNSET
    segment_restricted: bool | None | Unset = UNSET
    restrictions: Restrictions | None | Unset = UNSET
    issued_to: str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: CouponMetadata | None | Unset = UNSET
    legal_entity_redemptions: list[LegalEntityRedemption] | None | Unset = UNSET
    redemption_count: float | None | Unset = UNSET
    referral_coupon: bool | None | Unset = UNSET
    deleted: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
        if (value := self.discount_calculation_type) is not UNSET:
            data["discountCalculationType"] = value
        if (value := self.category_restricted) is not UNSET:
            data["categoryRestricted"] = value
        if (value := self.segment_restricted) is not UNSET:
            data["segmentRestricted"] = value
        if (value := self.restrictions) is not UNSET:
            data["restrictions"] = value
        if (value := self.issued_to) is not UNSET:
            data["issuedTo"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.legal_entity_redemptions) is not UNSET:
            data["legalEntityRedemptions"] = value
        if (value := self.redemption_count) is not UNSET:
            data["redemptionCount"] = value
        if (value := self.referral_coupon) is not UNSET:
            data["referralCoupon"] = value
        if (value := self.deleted) is not UNSET:
            data["deleted"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Coupon:
        return decode(data)


def decode(data: Any) -> Coupon:
    if type(data) is not dict:
        passed: Coupon = data
        return passed
    get: Any = data.get
    model = _new(Coupon)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.discount_type = get("discountType", UNSET)
    model.discount_percentage = get("discountPercentage", UNSET)
    value = get("discountAbsolute", UNSET)
    model.discount_absolute = _discount_absolute.decode(value) if type(value) is dict else value
    model.allow_anonymous = get("allowAnonymous", UNSET)
    model.max_redemptions = get("maxRedemptions", UNSET)
    model.max_redemptions_per_customer = get("maxRedemptionsPerCustomer", UNSET)
    model.discount_calculation_type = get("discountCalculationType", UNSET)
    model.category_restricted = get("categoryRestricted", UNSET)
    model.segment_restricted = get("segmentRestricted", UNSET)
    value = get("restrictions", UNSET)
    model.restrictions = _restrictions.decode(value) if type(value) is dict else value
    model.issued_to = get("issuedTo", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _coupon_metadata.decode(value) if type(value) is dict else value
    value = get("legalEntityRedemptions", UNSET)
    model.legal_entity_redemptions = (
        [_legal_entity_redemption.decode(item) for item in value] if type(value) is list else value
    )
    model.redemption_count = get("redemptionCount", UNSET)
    model.referral_coupon = get("referralCoupon", UNSET)
    model.deleted = get("deleted", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
