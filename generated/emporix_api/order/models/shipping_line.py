from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import discount as _discount
    from . import reference as _reference
    from . import shipping_tax as _shipping_tax
    from .discount import Discount
    from .reference import Reference
    from .shipping_tax import ShippingTax
else:
    _discount = Deferred(globals(), "discount")
    _reference = Deferred(globals(), "reference")
    _shipping_tax = Deferred(globals(), "shipping_tax")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ShippingLine(Model):
    """Part of `Shipping`.

    Attributes:
        amount: Default `0`.
        code: Required in requests.
    """

    amount: Maybe[float] = UNSET
    """Default `0`."""
    currency: Maybe[str] = UNSET
    code: Maybe[str] = UNSET
    """Required in requests."""
    name: Maybe[str] = UNSET
    localized_name: Maybe[dict[str, str]] = UNSET
    discounts: Maybe[list[Discount]] = UNSET
    tax: Maybe[ShippingTax] = UNSET
    link: Maybe[Reference] = UNSET
    shipping_tax_code: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShippingLine:
        return decode(data)


def decode(data: Any) -> ShippingLine:
    if type(data) is not dict:
        passed: ShippingLine = data
        return passed
    model = _new(ShippingLine)
    unknown = len(data) - 9
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
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "localizedName" in data:
        model.localized_name = data["localizedName"]
    else:
        model.localized_name = _absent
        unknown += 1
    if "discounts" in data:
        value = data["discounts"]
        model.discounts = [_discount.decode(item) for item in value] if type(value) is list else value
    else:
        model.discounts = _absent
        unknown += 1
    if "tax" in data:
        value = data["tax"]
        model.tax = _shipping_tax.decode(value) if type(value) is dict else value
    else:
        model.tax = _absent
        unknown += 1
    if "link" in data:
        value = data["link"]
        model.link = _reference.decode(value) if type(value) is dict else value
    else:
        model.link = _absent
        unknown += 1
    if "shippingTaxCode" in data:
        model.shipping_tax_code = data["shippingTaxCode"]
    else:
        model.shipping_tax_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
