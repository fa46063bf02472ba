from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quantity as _quantity
from . import quote_response_item_price as _quote_response_item_price
from . import quote_response_item_product as _quote_response_item_product

if TYPE_CHECKING:
    from .quantity import Quantity
    from .quote_response_item_price import QuoteResponseItemPrice
    from .quote_response_item_product import QuoteResponseItemProduct

NAMES = frozenset(
    {
        "id",
        "quantity",
        "price",
        "product",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseItem:
    id: str | None | Unset = UNSET
    quantity: Quantity | None | Unset = UNSET
    price: QuoteResponseItemPrice | None | Unset = UNSET
    product: QuoteResponseItemProduct | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.product) is not UNSET:
            data["product"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseItem:
        return decode(data)


def decode(data: Any) -> QuoteResponseItem:
    if type(data) is not dict:
        passed: QuoteResponseItem = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseItem)
    model.id = get("id", UNSET)
    value = get("quantity", UNSET)
    model.quantity = _quantity.decode(value) if type(value) is dict else value
    value = get("price", UNSET)
    model.price = _quote_response_item_price.decode(value) if type(value) is dict else value
    value = get("product", UNSET)
    model.product = _quote_response_item_product.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
