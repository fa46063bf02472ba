from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import monetary_amount as _monetary_amount
    from .monetary_amount import MonetaryAmount
else:
    _monetary_amount = Deferred(globals(), "monetary_amount")

NAMES = frozenset(
    {
        "id",
        "name",
        "fee",
        "shippingTaxCode",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteResponseMethods(Model):
    """Part of `QuoteResponseItem`."""

    id: Maybe[str] = UNSET
    name: Maybe[str | dict[str, str]] = UNSET
    fee: Maybe[MonetaryAmount] = UNSET
    shipping_tax_code: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.fee) is not UNSET:
            data["fee"] = value
        if (value := self.shipping_tax_code) is not UNSET:
            data["shippingTaxCode"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseMethods:
        return decode(data)


def decode(data: Any) -> QuoteResponseMethods:
    if type(data) is not dict:
        passed: QuoteResponseMethods = data
        return passed
    model = _new(QuoteResponseMethods)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "fee" in data:
        value = data["fee"]
        model.fee = _monetary_amount.decode(value) if type(value) is dict else value
    else:
        model.fee = _absent
        unknown += 1
    if "shippingTaxCode" in data:
        model.shipping_tax_code = data["shippingTaxCode"]
    else:
        model.shipping_tax_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
