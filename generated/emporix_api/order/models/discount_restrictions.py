from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import discount_restrictions_price as _discount_restrictions_price

if TYPE_CHECKING:
    from .discount_restrictions_price import DiscountRestrictionsPrice

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


@attrs.define(kw_only=True, repr=False)
class DiscountRestrictions:
    valid_from: str | None | Unset = UNSET
    valid_until: str | None | Unset = UNSET
    min_order_value: DiscountRestrictionsPrice | None | Unset = UNSET
    included_categories: list[str] | None | Unset = UNSET
    excluded_categories: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DiscountRestrictions:
        return decode(data)


def decode(data: Any) -> DiscountRestrictions:
    if type(data) is not dict:
        passed: DiscountRestrictions = data
        return passed
    get: Any = data.get
    model = _new(DiscountRestrictions)
    model.valid_from = get("validFrom", UNSET)
    model.valid_until = get("validUntil", UNSET)
    value = get("minOrderValue", UNSET)
    model.min_order_value = _discount_restrictions_price.decode(value) if type(value) is dict else value
    model.included_categories = get("includedCategories", UNSET)
    model.excluded_categories = get("excludedCategories", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
