from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import link as _link
    from .link import Link
else:
    _link = Deferred(globals(), "link")

NAMES = frozenset(
    {
        "code",
        "id",
        "couponYrn",
        "currency",
        "amount",
        "name",
        "discountRate",
        "discountCalculationType",
        "links",
        "calculationType",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Discount(Model):
    """Request of `carts.create_discount`.

    Attributes:
        code: 1 to 150 characters; required.
        coupon_yrn: 1 or more characters.
        currency: 3 characters; pattern `[A-Z]{3}`.
        amount: 0 or more.
        name: At most 150 characters.
        discount_rate: 0 or more.
        discount_calculation_type: Default `'SUBTOTAL'`; one of `'SUBTOTAL'`, `'TOTAL'`.
        links: 2 or more items.
        calculation_type: Deprecated; default `'ApplyDiscountBeforeTax'`; one of `'ApplyDiscountBeforeTax'`,
            `'ApplyDiscountAfterTax'`.
    """

    code: str
    """1 to 150 characters; required."""
    id: Maybe[str] = UNSET
    coupon_yrn: Maybe[str] = UNSET
    """1 or more characters."""
    currency: Maybe[str] = UNSET
    """3 characters; pattern `[A-Z]{3}`."""
    amount: Maybe[float] = UNSET
    """0 or more."""
    name: Maybe[str] = UNSET
    """At most 150 characters."""
    discount_rate: Maybe[float] = UNSET
    """0 or more."""
    discount_calculation_type: Maybe[Literal["SUBTOTAL", "TOTAL"] | str] = UNSET
    """Default `'SUBTOTAL'`; one of `'SUBTOTAL'`, `'TOTAL'`."""
    links: Maybe[list[Link]] = UNSET
    """2 or more items."""
    calculation_type: Maybe[Literal["ApplyDiscountAfterTax", "ApplyDiscountBeforeTax"] | str] = UNSET
    """Deprecated; default `'ApplyDiscountBeforeTax'`; one of `'ApplyDiscountBeforeTax'`, `'ApplyDiscountAfterTax'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.coupon_yrn) is not UNSET:
            data["couponYrn"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.discount_rate) is not UNSET:
            data["discountRate"] = value
        if (value := self.discount_calculation_type) is not UNSET:
            data["discountCalculationType"] = value
        if (value := self.links) is not UNSET:
            data["links"] = value
        if (value := self.calculation_type) is not UNSET:
            data["calculationType"] = value
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
    unknown = len(data) - 10
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "couponYrn" in data:
        model.coupon_yrn = data["couponYrn"]
    else:
        model.coupon_yrn = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
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
    if "discountCalculationType" in data:
        model.discount_calculation_type = data["discountCalculationType"]
    else:
        model.discount_calculation_type = _absent
        unknown += 1
    if "links" in data:
        value = data["links"]
        model.links = [_link.decode(item) for item in value] if type(value) is list else value
    else:
        model.links = _absent
        unknown += 1
    if "calculationType" in data:
        model.calculation_type = data["calculationType"]
    else:
        model.calculation_type = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
