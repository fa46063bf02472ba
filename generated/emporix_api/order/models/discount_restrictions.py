from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import discount_restrictions_price as _discount_restrictions_price
    from .discount_restrictions_price import DiscountRestrictionsPrice
else:
    _discount_restrictions_price = Deferred(globals(), "discount_restrictions_price")

NAMES = frozenset(
    {
        "validFrom",
        "validUntil",
        "minOrderValue",
        "includedCategories",
        "excludedCategories",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DiscountRestrictions(Model):
    """Part of `Discount`."""

    valid_from: Maybe[str] = UNSET
    valid_until: Maybe[str] = UNSET
    min_order_value: Maybe[DiscountRestrictionsPrice] = UNSET
    included_categories: Maybe[list[str]] = UNSET
    excluded_categories: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DiscountRestrictions:
        return decode(data)


def decode(data: Any) -> DiscountRestrictions:
    if type(data) is not dict:
        passed: DiscountRestrictions = data
        return passed
    model = _new(DiscountRestrictions)
    unknown = len(data) - 5
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
        model.min_order_value = _discount_restrictions_price.decode(value) if type(value) is dict else value
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
