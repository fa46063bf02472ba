from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import discount_restrictions as _discount_restrictions
from . import reference as _reference

if TYPE_CHECKING:
    from .discount_restrictions import DiscountRestrictions
    from .reference import Reference

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


@attrs.define(kw_only=True, repr=False)
class Discount:
    code: str | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    discount_rate: float | None | Unset = UNSET
    calculation_type: str | None | Unset = UNSET
    discount_calculation_type: Literal["SUBTOTAL", "TOTAL"] | str | None | Unset = UNSET
    discount_type: str | None | Unset = UNSET
    sequence_id: int | None | Unset = UNSET
    link: Reference | None | Unset = UNSET
    category_restricted: bool | None | Unset = UNSET
    restrictions: DiscountRestrictions | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
    model.amount = get("amount", UNSET)
    model.currency = get("currency", UNSET)
    model.name = get("name", UNSET)
    model.discount_rate = get("discountRate", UNSET)
    model.calculation_type = get("calculationType", UNSET)
    model.discount_calculation_type = get("discountCalculationType", UNSET)
    model.discount_type = get("discountType", UNSET)
    model.sequence_id = get("sequenceId", UNSET)
    value = get("link", UNSET)
    model.link = _reference.decode(value) if type(value) is dict else value
    model.category_restricted = get("categoryRestricted", UNSET)
    value = get("restrictions", UNSET)
    model.restrictions = _discount_restrictions.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
