from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import discount_validation_details as _discount_validation_details
    from . import link as _link
    from .discount_validation_details import DiscountValidationDetails
    from .link import Link
else:
    _discount_validation_details = Deferred(globals(), "discount_validation_details")
    _link = Deferred(globals(), "link")

NAMES = frozenset(
    {
        "id",
        "yrn",
        "couponYrn",
        "code",
        "amount",
        "currency",
        "discountRate",
        "name",
        "calculationType",
        "discountCalculationType",
        "valid",
        "links",
        "discountValidationDetails",
        "discountIndex",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DiscountResponse(Model):
    """Response of `carts.list_discounts`; part of `Cart` and `CartSummary`.

    Attributes:
        yrn: 1 or more characters.
        coupon_yrn: 1 or more characters.
        code: At most 150 characters.
        amount: 0 or more.
        currency: 3 characters; pattern `[A-Z]{3}`.
        discount_rate: 0 or more.
        name: At most 150 characters.
        calculation_type: Default `'ApplyDiscountBeforeTax'`; one of `'ApplyDiscountBeforeTax'`,
            `'ApplyDiscountAfterTax'`.
        discount_calculation_type: One of `'SUBTOTAL'`, `'TOTAL'`.
        valid: Default `True`.
        links: 2 or more items.
    """

    id: Maybe[str] = UNSET
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    coupon_yrn: Maybe[str] = UNSET
    """1 or more characters."""
    code: Maybe[str] = UNSET
    """At most 150 characters."""
    amount: Maybe[float] = UNSET
    """0 or more."""
    currency: Maybe[str] = UNSET
    """3 characters; pattern `[A-Z]{3}`."""
    discount_rate: Maybe[float] = UNSET
    """0 or more."""
    name: Maybe[str] = UNSET
    """At most 150 characters."""
    calculation_type: Maybe[Literal["ApplyDiscountAfterTax", "ApplyDiscountBeforeTax"] | str] = UNSET
    """Default `'ApplyDiscountBeforeTax'`; one of `'ApplyDiscountBeforeTax'`, `'ApplyDiscountAfterTax'`."""
    discount_calculation_type: Maybe[Literal["SUBTOTAL", "TOTAL"] | str] = UNSET
    """One of `'SUBTOTAL'`, `'TOTAL'`."""
    valid: Maybe[bool] = UNSET
    """Default `True`."""
    links: Maybe[list[Link]] = UNSET
    """2 or more items."""
    discount_validation_details: Maybe[DiscountValidationDetails] = UNSET
    discount_index: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.coupon_yrn) is not UNSET:
            data["couponYrn"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.discount_rate) is not UNSET:
            data["discountRate"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.calculation_type) is not UNSET:
            data["calculationType"] = value
        if (value := self.discount_calculation_type) is not UNSET:
            data["discountCalculationType"] = value
        if (value := self.valid) is not UNSET:
            data["valid"] = value
        if (value := self.links) is not UNSET:
            data["links"] = value
        if (value := self.discount_validation_details) is not UNSET:
            data["discountValidationDetails"] = value
        if (value := self.discount_index) is not UNSET:
            data["discountIndex"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DiscountResponse:
        return decode(data)


def decode(data: Any) -> DiscountResponse:
    if type(data) is not dict:
        passed: DiscountResponse = data
        return passed
    model = _new(DiscountResponse)
    unknown = len(data) - 14
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    if "couponYrn" in data:
        model.coupon_yrn = data["couponYrn"]
    else:
        model.coupon_yrn = _absent
        unknown += 1
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
    if "discountRate" in data:
        model.discount_rate = data["discountRate"]
    else:
        model.discount_rate = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
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
    if "valid" in data:
        model.valid = data["valid"]
    else:
        model.valid = _absent
        unknown += 1
    if "links" in data:
        value = data["links"]
        model.links = [_link.decode(item) for item in value] if type(value) is list else value
    else:
        model.links = _absent
        unknown += 1
    if "discountValidationDetails" in data:
        value = data["discountValidationDetails"]
        model.discount_validation_details = _discount_validation_details.decode(value) if type(value) is dict else value
    else:
        model.discount_validation_details = _absent
        unknown += 1
    if "discountIndex" in data:
        model.discount_index = data["discountIndex"]
    else:
        model.discount_index = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
