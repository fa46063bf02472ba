from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import link as _link

if TYPE_CHECKING:
    from .link import Link

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


@attrs.define(kw_only=True, repr=False)
class Discount:
    code: str
    id: str | None | Unset = UNSET
    coupon_yrn: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    name: str | None | Unset = UNSET
    discount_rate: float | None | Unset = UNSET
    discount_calculation_type: Literal["SUBTOTAL", "TOTAL"] | str | None | Unset = UNSET
    links: list[Link] | None | Unset = UNSET
    calculation_type: Literal["ApplyDiscountAfterTax", "ApplyDiscountBeforeTax"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Discount:
        return decode(data)


def decode(data: Any) -> Discount:
    if type(data) is not dict:
        passed: Discount = data
        return passed
    get: Any = data.get
    model = _new(Discount)
    model.code = get("code", UNSET)
    model.id = get("id", UNSET)
    model.coupon_yrn = get("couponYrn", UNSET)
    model.currency = get("currency", UNSET)
    model.amount = get("amount", UNSET)
    model.name = get("name", UNSET)
    model.discount_rate = get("discountRate", UNSET)
    model.discount_calculation_type = get("discountCalculationType", UNSET)
    value = get("links", UNSET)
    model.links = [_link.decode(item) for item in value] if type(value) is list else value
    model.calculation_type = get("calculationType", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
