from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.valid_from
        if value is not UNSET:
            data["validFrom"] = value
        value = self.valid_until
        if value is not UNSET:
            data["validUntil"] = value
        value = self.min_order_value
        if value is not UNSET:
            data["minOrderValue"] = encode(value)
        value = self.included_categories
        if value is not UNSET:
            data["includedCategories"] = encode(value)
        value = self.excluded_categories
        if value is not UNSET:
            data["excludedCategories"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
