from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import product as _product
    from . import quantity as _quantity
    from . import quote_item_update_price_row as _quote_item_update_price_row
    from .product import Product
    from .quantity import Quantity
    from .quote_item_update_price_row import QuoteItemUpdatePriceRow
else:
    _product = Deferred(globals(), "product")
    _quantity = Deferred(globals(), "quantity")
    _quote_item_update_price_row = Deferred(globals(), "quote_item_update_price_row")

NAMES = frozenset(
    {
        "quantity",
        "price",
        "product",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteItemUpdate(Model):
    """Part of `PatchOperation` and `QuoteHistoryItem`.

    Attributes:
        quantity: Required in requests.
        price: Required in requests.
        product: Required in requests.
    """

    quantity: Maybe[Quantity] = UNSET
    """Required in requests."""
    price: Maybe[QuoteItemUpdatePriceRow] = UNSET
    """Required in requests."""
    product: Maybe[Product] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
    def from_dict(data: Any) -> QuoteItemUpdate:
        return decode(data)


def decode(data: Any) -> QuoteItemUpdate:
    if type(data) is not dict:
        passed: QuoteItemUpdate = data
        return passed
    model = _new(QuoteItemUpdate)
    unknown = len(data) - 3
    if "quantity" in data:
        value = data["quantity"]
        model.quantity = _quantity.decode(value) if type(value) is dict else value
    else:
        model.quantity = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _quote_item_update_price_row.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "product" in data:
        value = data["product"]
        model.product = _product.decode(value) if type(value) is dict else value
    else:
        model.product = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
