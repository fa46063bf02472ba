from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_item_price_tax_prices as _quote_item_price_tax_prices
    from .quote_item_price_tax_prices import QuoteItemPriceTaxPrices
else:
    _quote_item_price_tax_prices = Deferred(globals(), "quote_item_price_tax_prices")

NAMES = frozenset(
    {
        "taxClass",
        "taxRate",
        "prices",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteItemPriceTax(Model):
    """Part of `QuoteItemPrice`."""

    tax_class: Maybe[str] = UNSET
    tax_rate: Maybe[float] = UNSET
    prices: Maybe[QuoteItemPriceTaxPrices] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.tax_class) is not UNSET:
            data["taxClass"] = value
        if (value := self.tax_rate) is not UNSET:
            data["taxRate"] = value
        if (value := self.prices) is not UNSET:
            data["prices"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteItemPriceTax:
        return decode(data)


def decode(data: Any) -> QuoteItemPriceTax:
    if type(data) is not dict:
        passed: QuoteItemPriceTax = data
        return passed
    model = _new(QuoteItemPriceTax)
    unknown = len(data) - 3
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
    if "prices" in data:
        value = data["prices"]
        model.prices = _quote_item_price_tax_prices.decode(value) if type(value) is dict else value
    else:
        model.prices = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
