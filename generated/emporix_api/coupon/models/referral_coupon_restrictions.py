from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import currency_amount as _currency_amount
    from .currency_amount import CurrencyAmount
else:
    _currency_amount = Deferred(globals(), "currency_amount")

NAMES = frozenset(
    {
        "validFor",
        "validFrom",
        "validUntil",
        "minOrderValue",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ReferralCouponRestrictions(Model):
    """Part of `ReferralCoupon`.

    Attributes:
        valid_from: A timestamp, `2026-01-31T12:00:00Z`.
        valid_until: A timestamp, `2026-01-31T12:00:00Z`.
    """

    valid_for: Maybe[list[str]] = UNSET
    valid_from: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    valid_until: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    min_order_value: Maybe[CurrencyAmount] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReferralCouponRestrictions:
        return decode(data)


def decode(data: Any) -> ReferralCouponRestrictions:
    if type(data) is not dict:
        passed: ReferralCouponRestrictions = data
        return passed
    model = _new(ReferralCouponRestrictions)
    unknown = len(data) - 4
    if "validFor" in data:
        model.valid_for = data["validFor"]
    else:
        model.valid_for = _absent
        unknown += 1
    if "validFrom" in data:
        model.valid_from = data["validFrom"]
    else:
        model.valid_from = _absent
        unknown += 1
    if "validUntil" in data:
        model.valid_until = data["validUntil"]
    else:
        model.valid_until = _absent
        unknown += 1
    if "minOrderValue" in data:
        value = data["minOrderValue"]
        model.min_order_value = _currency_amount.decode(value) if type(value) is dict else value
    else:
        model.min_order_value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
