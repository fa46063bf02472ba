from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quantity as _quantity
    from . import quote_item_price as _quote_item_price
    from . import quote_item_product as _quote_item_product
    from .quantity import Quantity
    from .quote_item_price import QuoteItemPrice
    from .quote_item_product import QuoteItemProduct
else:
    _quantity = Deferred(globals(), "quantity")
    _quote_item_price = Deferred(globals(), "quote_item_price")
    _quote_item_product = Deferred(globals(), "quote_item_product")

NAMES = frozenset(
    {
        "id",
        "quantity",
        "price",
        "product",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteItem(Model):
    """Part of `Quote`."""

    id: Maybe[str] = UNSET
    quantity: Maybe[Quantity] = UNSET
    price: Maybe[QuoteItemPrice] = UNSET
    product: Maybe[QuoteItemProduct] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteItem:
        return decode(data)


def decode(data: Any) -> QuoteItem:
    if type(data) is not dict:
        passed: QuoteItem = data
        return passed
    model = _new(QuoteItem)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "quantity" in data:
        value = data["quantity"]
        model.quantity = _quantity.decode(value) if type(value) is dict else value
    else:
        model.quantity = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _quote_item_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "product" in data:
        value = data["product"]
        model.product = _quote_item_product.decode(value) if type(value) is dict else value
    else:
        model.product = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
