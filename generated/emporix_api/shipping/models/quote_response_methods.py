from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import monetary_amount as _monetary_amount

if TYPE_CHECKING:
    from .monetary_amount import MonetaryAmount

NAMES = frozenset(
    {
        "id",
        "name",
        "fee",
        "shippingTaxCode",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseMethods:
    id: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    fee: MonetaryAmount | None | Unset = UNSET
    shipping_tax_code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseMethods:
        return decode(data)


def decode(data: Any) -> QuoteResponseMethods:
    if type(data) is not dict:
        passed: QuoteResponseMethods = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseMethods)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    value = get("fee", UNSET)
    model.fee = _monetary_amount.decode(value) if type(value) is dict else value
    model.shipping_tax_code = get("shippingTaxCode", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
