from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "taxClass",
        "taxRate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteItemUpdatePriceRowTax:
    tax_class: str | None | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
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
    def from_dict(data: Any) -> QuoteItemUpdatePriceRowTax:
        return decode(data)


def decode(data: Any) -> QuoteItemUpdatePriceRowTax:
    if type(data) is not dict:
        passed: QuoteItemUpdatePriceRowTax = data
        return passed
    get: Any = data.get
    model = _new(QuoteItemUpdatePriceRowTax)
    model.tax_class = get("taxClass", UNSET)
    model.tax_rate = get("taxRate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
