from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_item_update_price_row_tax as _quote_item_update_price_row_tax
    from .quote_item_update_price_row_tax import QuoteItemUpdatePriceRowTax
else:
    _quote_item_update_price_row_tax = Deferred(globals(), "quote_item_update_price_row_tax")

NAMES = frozenset(
    {
        "priceId",
        "unitePrice",
        "totalNetValue",
        "tax",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteItemUpdatePriceRow(Model):
    """Part of `QuoteItemUpdate` and `QuoteItemsReplaceUpdatePart`.

    Attributes:
        unite_price: 0 or more.
        total_net_value: 0 or more.
        tax: Required in requests.
    """

    price_id: Maybe[str] = UNSET
    unite_price: Maybe[float] = UNSET
    """0 or more."""
    total_net_value: Maybe[float] = UNSET
    """0 or more."""
    tax: Maybe[QuoteItemUpdatePriceRowTax] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteItemUpdatePriceRow:
        return decode(data)


def decode(data: Any) -> QuoteItemUpdatePriceRow:
    if type(data) is not dict:
        passed: QuoteItemUpdatePriceRow = data
        return passed
    model = _new(QuoteItemUpdatePriceRow)
    unknown = len(data) - 4
    if "priceId" in data:
        model.price_id = data["priceId"]
    else:
        model.price_id = _absent
        unknown += 1
    if "unitePrice" in data:
        model.unite_price = data["unitePrice"]
    else:
        model.unite_price = _absent
        unknown += 1
    if "totalNetValue" in data:
        model.total_net_value = data["totalNetValue"]
    else:
        model.total_net_value = _absent
        unknown += 1
    if "tax" in data:
        value = data["tax"]
        model.tax = _quote_item_update_price_row_tax.decode(value) if type(value) is dict else value
    else:
        model.tax = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
