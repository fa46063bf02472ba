from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import product as _product
from . import quantity as _quantity
from . import quote_item_update_price_row as _quote_item_update_price_row

if TYPE_CHECKING:
    from .product import Product
    from .quantity import Quantity
    from .quote_item_update_price_row import QuoteItemUpdatePriceRow

NAMES = frozenset(
    {
        "quantity",
        "price",
        "product",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteItemUpdate:
    quantity: Quantity | None | Unset = UNSET
    price: QuoteItemUpdatePriceRow | None | Unset = UNSET
    product: Product | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
    def from_dict(data: Any) -> QuoteItemUpdate:
        return decode(data)


def decode(data: Any) -> QuoteItemUpdate:
    if type(data) is not dict:
        passed: QuoteItemUpdate = data
        return passed
    get: Any = data.get
    model = _new(QuoteItemUpdate)
    value = get("quantity", UNSET)
    model.quantity = _quantity.decode(value) if type(value) is dict else value
    value = get("price", UNSET)
    model.price = _quote_item_update_price_row.decode(value) if type(value) is dict else value
    value = get("product", UNSET)
    model.product = _product.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
