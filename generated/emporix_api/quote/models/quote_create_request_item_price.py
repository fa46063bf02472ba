from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_create_request_item_price_tax as _quote_create_request_item_price_tax
    from .quote_create_request_item_price_tax import QuoteCreateRequestItemPriceTax
else:
    _quote_create_request_item_price_tax = Deferred(globals(), "quote_create_request_item_price_tax")

NAMES = frozenset(
    {
        "priceId",
        "unitPrice",
        "totalNetValue",
        "tax",
        "type",
        "priceListId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteCreateRequestItemPrice(Model):
    """Part of `QuoteCreateRequestItem`.

    Attributes:
        price_id: Required.
        unit_price: Required.
        total_net_value: Required.
        tax: Required.
        type_: One of `'INTERNAL'`, `'EXTERNAL'`.
    """

    price_id: str
    """Required."""
    unit_price: float
    """Required."""
    total_net_value: float
    """Required."""
    tax: QuoteCreateRequestItemPriceTax
    """Required."""
    type_: Maybe[Literal["EXTERNAL", "INTERNAL"] | str] = UNSET
    """One of `'INTERNAL'`, `'EXTERNAL'`."""
    price_list_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.price_id) is not UNSET:
            data["priceId"] = value
        if (value := self.unit_price) is not UNSET:
            data["unitPrice"] = value
        if (value := self.total_net_value) is not UNSET:
            data["totalNetValue"] = value
        if (value := self.tax) is not UNSET:
            data["tax"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.price_list_id) is not UNSET:
            data["priceListId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateRequestItemPrice:
        return decode(data)


def decode(data: Any) -> QuoteCreateRequestItemPrice:
    if type(data) is not dict:
        passed: QuoteCreateRequestItemPrice = data
        return passed
    model = _new(QuoteCreateRequestItemPrice)
    unknown = len(data) - 6
    if "priceId" in data:
        model.price_id = data["priceId"]
    else:
        model.price_id = _absent
        unknown += 1
    if "unitPrice" in data:
        model.unit_price = data["unitPrice"]
    else:
        model.unit_price = _absent
        unknown += 1
    if "totalNetValue" in data:
        model.total_net_value = data["totalNetValue"]
    else:
        model.total_net_value = _absent
        unknown += 1
    if "tax" in data:
        value = data["tax"]
        model.tax = _quote_create_request_item_price_tax.decode(value) if type(value) is dict else value
    else:
        model.tax = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "priceListId" in data:
        model.price_list_id = data["priceListId"]
    else:
        model.price_list_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
