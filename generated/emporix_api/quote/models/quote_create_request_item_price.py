from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import quote_create_request_item_price_tax as _quote_create_request_item_price_tax

if TYPE_CHECKING:
    from .quote_create_request_item_price_tax import QuoteCreateRequestItemPriceTax

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


@attrs.define(kw_only=True, repr=False)
class QuoteCreateRequestItemPrice:
    price_id: str
    unit_price: float
    total_net_value: float
    tax: QuoteCreateRequestItemPriceTax
    type_: Literal["EXTERNAL", "INTERNAL"] | str | None | Unset = UNSET
    price_list_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.price_id
        if value is not UNSET:
            data["priceId"] = value
        value = self.unit_price
        if value is not UNSET:
            data["unitPrice"] = value
        value = self.total_net_value
        if value is not UNSET:
            data["totalNetValue"] = value
        value = self.tax
        if value is not UNSET:
            data["tax"] = encode(value)
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.price_list_id
        if value is not UNSET:
            data["priceListId"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateRequestItemPrice:
        return decode(data)


def decode(data: Any) -> QuoteCreateRequestItemPrice:
    if type(data) is not dict:
        passed: QuoteCreateRequestItemPrice = data
        return passed
    get: Any = data.get
    model = _new(QuoteCreateRequestItemPrice)
    model.price_id = get("priceId", UNSET)
    model.unit_price = get("unitPrice", UNSET)
    model.total_net_value = get("totalNetValue", UNSET)
    value = get("tax", UNSET)
    model.tax = _quote_create_request_item_price_tax.decode(value) if type(value) is dict else value
    model.type_ = get("type", UNSET)
    model.price_list_id = get("priceListId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
