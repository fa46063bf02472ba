from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price as _calculated_price
    from .calculated_price import CalculatedPrice
else:
    _calculated_price = Deferred(globals(), "calculated_price")

NAMES = frozenset(
    {
        "id",
        "value",
        "price",
        "discountType",
        "origin",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CalculatedAppliedDiscount(Model):
    """Part of `CalculatedPriceWithDiscounts` and `CartCalculatedPriceDiscountedPrice`.

    Attributes:
        discount_type: One of `'PERCENT'`, `'ABSOLUTE'`, `'FREE_SHIPPING'`.
        origin: One of `'INTERNAL'`, `'EXTERNAL'`.
    """

    id: Maybe[str] = UNSET
    value: Maybe[float] = UNSET
    price: Maybe[CalculatedPrice] = UNSET
    discount_type: Maybe[Literal["ABSOLUTE", "FREE_SHIPPING", "PERCENT"] | str] = UNSET
    """One of `'PERCENT'`, `'ABSOLUTE'`, `'FREE_SHIPPING'`."""
    origin: Maybe[Literal["EXTERNAL", "INTERNAL"] | str] = UNSET
    """One of `'INTERNAL'`, `'EXTERNAL'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.discount_type) is not UNSET:
            data["discountType"] = value
        if (value := self.origin) is not UNSET:
            data["origin"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CalculatedAppliedDiscount:
        return decode(data)


def decode(data: Any) -> CalculatedAppliedDiscount:
    if type(data) is not dict:
        passed: CalculatedAppliedDiscount = data
        return passed
    model = _new(CalculatedAppliedDiscount)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "discountType" in data:
        model.discount_type = data["discountType"]
    else:
        model.discount_type = _absent
        unknown += 1
    if "origin" in data:
        model.origin = data["origin"]
    else:
        model.origin = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
