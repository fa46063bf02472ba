from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import currency_amount as _currency_amount

if TYPE_CHECKING:
    from .currency_amount import CurrencyAmount

NAMES = frozenset(
    {
        "validFor",
        "validFrom",
        "validUntil",
        "minOrderValue",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ReferralCouponRestrictions:
    valid_for: list[str] | None | Unset = UNSET
    valid_from: str | None | Unset = UNSET
    valid_until: str | None | Unset = UNSET
    min_order_value: CurrencyAmount | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.valid_for) is not UNSET:
            data["validFor"] = value
        if (value := self.valid_from) is not UNSET:
            data["validFrom"] = value
        if (value := self.valid_until) is not UNSET:
            data["validUntil"] = value
        if (value := self.min_order_value) is not UNSET:
            data["minOrderValue"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReferralCouponRestrictions:
        return decode(data)


def decode(data: Any) -> ReferralCouponRestrictions:
    if type(data) is not dict:
        passed: ReferralCouponRestrictions = data
        return passed
    get: Any = data.get
    model = _new(ReferralCouponRestrictions)
    model.valid_for = get("validFor", UNSET)
    model.valid_from = get("validFrom", UNSET)
    model.valid_until = get("validUntil", UNSET)
    value = get("minOrderValue", UNSET)
    model.min_order_value = _currency_amount.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
