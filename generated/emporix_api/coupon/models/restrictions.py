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
        "includedCategories",
        "excludedCategories",
        "segments",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Restrictions(Model):
    """Part of `BaseCoupon`, `Coupon`, `CouponCreation` and 1 more.

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
    included_categories: Maybe[list[str]] = UNSET
    excluded_categories: Maybe[list[str]] = UNSET
    segments: Maybe[list[str]] = UNSET
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
        if (value := self.included_categories) is not UNSET:
            data["includedCategories"] = value
        if (value := self.excluded_categories) is not UNSET:
            data["excludedCategories"] = value
        if (value := self.segments) is not UNSET:
            data["segments"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Restrictions:
        return decode(data)


def decode(data: Any) -> Restrictions:
    if type(data) is not dict:
        passed: Restrictions = data
        return passed
    model = _new(Restrictions)
    unknown = len(data) - 7
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
    if "includedCategories" in data:
        model.included_categories = data["includedCategories"]
    else:
        model.included_categories = _absent
        unknown += 1
    if "excludedCategories" in data:
        model.excluded_categories = data["excludedCategories"]
    else:
        model.excluded_categories = _absent
        unknown += 1
    if "segments" in data:
        model.segments = data["segments"]
    else:
        model.segments = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
