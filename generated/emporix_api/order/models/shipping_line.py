from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import discount as _discount
from . import reference as _reference
from . import shipping_tax as _shipping_tax

if TYPE_CHECKING:
    from .discount import Discount
    from .reference import Reference
    from .shipping_tax import ShippingTax

NAMES = frozenset(
    {
        "amount",
        "currency",
        "code",
        "name",
        "localizedName",
        "discounts",
        "tax",
        "link",
        "shippingTaxCode",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ShippingLine:
    amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    localized_name: dict[str, str] | None | Unset = UNSET
    discounts: list[Discount] | None | Unset = UNSET
    tax: ShippingTax | None | Unset = UNSET
    link: Reference | None | Unset = UNSET
    shipping_tax_code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.discounts) is not UNSET:
            data["discounts"] = value
        if (value := self.tax) is not UNSET:
            data["tax"] = value
        if (value := self.link) is not UNSET:
            data["link"] = value
        if (value := self.shipping_tax_code) is not UNSET:
            data["shippingTaxCode"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShippingLine:
        return decode(data)


def decode(data: Any) -> ShippingLine:
    if type(data) is not dict:
        passed: ShippingLine = data
        return passed
    get: Any = data.get
    model = _new(ShippingLine)
    model.amount = get("amount", UNSET)
    model.currency = get("currency", UNSET)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.localized_name = get("localizedName", UNSET)
    value = get("discounts", UNSET)
    model.discounts = [_discount.decode(item) for item in value] if type(value) is list else value
    value = get("tax", UNSET)
    model.tax = _shipping_tax.decode(value) if type(value) is dict else value
    value = get("link", UNSET)
    model.link = _reference.decode(value) if type(value) is dict else value
    model.shipping_tax_code = get("shippingTaxCode", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
