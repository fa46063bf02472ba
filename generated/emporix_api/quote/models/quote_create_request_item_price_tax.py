from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "taxClass",
        "taxRate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteCreateRequestItemPriceTax:
    tax_class: str
    tax_rate: float
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.tax_class) is not UNSET:
            data["taxClass"] = value
        if (value := self.tax_rate) is not UNSET:
            data["taxRate"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateRequestItemPriceTax:
        return decode(data)


def decode(data: Any) -> QuoteCreateRequestItemPriceTax:
    if type(data) is not dict:
        passed: QuoteCreateRequestItemPriceTax = data
        return passed
    get: Any = data.get
    model = _new(QuoteCreateRequestItemPriceTax)
    model.tax_class = get("taxClass", UNSET)
    model.tax_rate = get("taxRate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
