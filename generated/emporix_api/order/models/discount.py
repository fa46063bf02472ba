from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import discount_restrictions as _discount_restrictions
    from . import reference as _reference
    from .discount_restrictions import DiscountRestrictions
    from .reference import Reference
else:
    _discount_restrictions = Deferred(globals(), "discount_restrictions")
    _reference = Deferred(globals(), "reference")

NAMES = frozenset(
    {
        "code",
        "amount",
        "currency",
        "name",
        "discountRate",
        "calculationType",
        "discountCalculationType",
        "discountType",
        "sequenceId",
        "link",
        "categoryRestricted",
        "restrictions",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Discount(Model):
    """Part of `Order`, `OrderUpdate`, `SalesOrder` and 2 more.

    Attributes:
        code: Required in requests.
        currency: Required in requests.
        discount_calculation_type: One of `'SUBTOTAL'`, `'TOTAL'`.
    """

    code: Maybe[str] = UNSET
    """Required in requests."""
    amount: Maybe[float] = UNSET
    currency: Maybe[str] = UNSET
    """Required in requests."""
    name: Maybe[str] = UNSET
    discount_rate: Maybe[float] = UNSET
    calculation_type: Maybe[str] = UNSET
    discount_calculation_type: Maybe[Literal["SUBTOTAL", "TOTAL"] | str] = UNSET
    """One of `'SUBTOTAL'`, `'TOTAL'`."""
    discount_type: Maybe[str] = UNSET
    sequence_id: Maybe[int] = UNSET
    link: Maybe[Reference] = UNSET
    category_restricted: Maybe[bool] = UNSET
    restrictions: Maybe[DiscountRestrictions] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.discount_rate) is not UNSET:
            data["discountRate"] = value
        if (value := self.calculation_type) is not UNSET:
            data["calculationType"] = value
        if (value := self.discount_calculation_type) is not UNSET:
            data["discountCalculationType"] = value
        if (value := self.discount_type) is not UNSET:
            data["discountType"] = value
        if (value := self.sequence_id) is not UNSET:
            data["sequenceId"] = value
        if (value := self.link) is not UNSET:
            data["link"] = value
        if (value := self.category_restricted) is not UNSET:
            data["categoryRestricted"] = value
        if (value := self.restrictions) is not UNSET:
            data["restrictions"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Discount:
        return decode(data)


def decode(data: Any) -> Discount:
    if type(data) is not dict:
        passed: Discount = data
        return passed
    model = _new(Discount)
    unknown = len(data) - 12
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "discountRate" in data:
        model.discount_rate = data["discountRate"]
    else:
        model.discount_rate = _absent
        unknown += 1
    if "calculationType" in data:
        model.calculation_type = data["calculationType"]
    else:
        model.calculation_type = _absent
        unknown += 1
    if "discountCalculationType" in data:
        model.discount_calculation_type = data["discountCalculationType"]
    else:
        model.discount_calculation_type = _absent
        unknown += 1
    if "discountType" in data:
        model.discount_type = data["discountType"]
    else:
        model.discount_type = _absent
        unknown += 1
    if "sequenceId" in data:
        model.sequence_id = data["sequenceId"]
    else:
        model.sequence_id = _absent
        unknown += 1
    if "link" in data:
        value = data["link"]
        model.link = _reference.decode(value) if type(value) is dict else value
    else:
        model.link = _absent
        unknown += 1
    if "categoryRestricted" in data:
        model.category_restricted = data["categoryRestricted"]
    else:
        model.category_restricted = _absent
        unknown += 1
    if "restrictions" in data:
        value = data["restrictions"]
        model.restrictions = _discount_restrictions.decode(value) if type(value) is dict else value
    else:
        model.restrictions = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
