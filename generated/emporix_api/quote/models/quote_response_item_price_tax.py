from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_response_item_price_tax_prices as _quote_response_item_price_tax_prices

if TYPE_CHECKING:
    from .quote_response_item_price_tax_prices import QuoteResponseItemPriceTaxPrices

NAMES = frozenset(
    {
        "taxClass",
        "taxRate",
        "prices",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseItemPriceTax:
    tax_class: str | None | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
    prices: QuoteResponseItemPriceTaxPrices | None | Unset = UNSET
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
        if (value := self.prices) is not UNSET:
            data["prices"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseItemPriceTax:
        return decode(data)


def decode(data: Any) -> QuoteResponseItemPriceTax:
    if type(data) is not dict:
        passed: QuoteResponseItemPriceTax = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseItemPriceTax)
    model.tax_class = get("taxClass", UNSET)
    model.tax_rate = get("taxRate", UNSET)
    value = get("prices", UNSET)
    model.prices = _quote_response_item_price_tax_prices.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
