from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "taxClass",
        "taxRate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteCreateRequestItemPriceTax(Model):
    """Part of `QuoteCreateRequestItemPrice`.

    Attributes:
        tax_class: Required.
        tax_rate: Required.
    """

    tax_class: str
    """Required."""
    tax_rate: float
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.tax_class) is not UNSET:
            data["taxClass"] = value
        if (value := self.tax_rate) is not UNSET:
            data["taxRate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateRequestItemPriceTax:
        return decode(data)


def decode(data: Any) -> QuoteCreateRequestItemPriceTax:
    if type(data) is not dict:
        passed: QuoteCreateRequestItemPriceTax = data
        return passed
    model = _new(QuoteCreateRequestItemPriceTax)
    unknown = len(data) - 2
    if "taxClass" in data:
        model.tax_class = data["taxClass"]
    else:
        model.tax_class = _absent
        unknown += 1
    if "taxRate" in data:
        model.tax_rate = data["taxRate"]
    else:
        model.tax_rate = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
