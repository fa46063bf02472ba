from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_item_update_price_row_tax as _quote_item_update_price_row_tax

if TYPE_CHECKING:
    from .quote_item_update_price_row_tax import QuoteItemUpdatePriceRowTax

NAMES = frozenset(
    {
        "priceId",
        "unitePrice",
        "totalNetValue",
        "tax",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteItemUpdatePriceRow:
    price_id: str | None | Unset = UNSET
    unite_price: float | None | Unset = UNSET
    total_net_value: float | None | Unset = UNSET
    tax: QuoteItemUpdatePriceRowTax | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.price_id) is not UNSET:
            data["priceId"] = value
        if (value := self.unite_price) is not UNSET:
            data["unitePrice"] = value
        if (value := self.total_net_value) is not UNSET:
            data["totalNetValue"] = value
        if (value := self.tax) is not UNSET:
            data["tax"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteItemUpdatePriceRow:
        return decode(data)


def decode(data: Any) -> QuoteItemUpdatePriceRow:
    if type(data) is not dict:
        passed: QuoteItemUpdatePriceRow = data
        return passed
    get: Any = data.get
    model = _new(QuoteItemUpdatePriceRow)
    model.price_id = get("priceId", UNSET)
    model.unite_price = get("unitePrice", UNSET)
    model.total_net_value = get("totalNetValue", UNSET)
    value = get("tax", UNSET)
    model.tax = _quote_item_update_price_row_tax.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
