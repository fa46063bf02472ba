from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
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
