from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import metadata as _metadata
from . import quote_create_request_item_price as _quote_create_request_item_price
from . import quote_create_request_item_product as _quote_create_request_item_product
from . import quote_create_request_item_quantity as _quote_create_request_item_quantity

if TYPE_CHECKING:
    from .metadata import Metadata
    from .quote_create_request_item_price import QuoteCreateRequestItemPrice
    from .quote_create_request_item_product import QuoteCreateRequestItemProduct
    from .quote_create_request_item_quantity import QuoteCreateRequestItemQuantity

NAMES = frozenset(
    {
        "product",
        "itemId",
        "quantity",
        "price",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteCreateRequestItem:
    product: QuoteCreateRequestItemProduct
    item_id: str | None | Unset = UNSET
    quantity: QuoteCreateRequestItemQuantity | None | Unset = UNSET
    price: QuoteCreateRequestItemPrice | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.product
        if value is not UNSET:
            data["product"] = encode(value)
        value = self.item_id
        if value is not UNSET:
            data["itemId"] = value
        value = self.quantity
        if value is not UNSET:
            data["quantity"] = encode(value)
        value = self.price
        if value is not UNSET:
            data["price"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateRequestItem:
        return decode(data)


def decode(data: Any) -> QuoteCreateRequestItem:
    if type(data) is not dict:
        passed: QuoteCreateRequestItem = data
        return passed
    get: Any = data.get
    model = _new(QuoteCreateRequestItem)
    value = get("product", UNSET)
    model.product = _quote_create_request_item_product.decode(value) if type(value) is dict else value
    model.item_id = get("itemId", UNSET)
    value = get("quantity", UNSET)
    model.quantity = _quote_create_request_item_quantity.decode(value) if type(value) is dict else value
    value = get("price", UNSET)
    model.price = _quote_create_request_item_price.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
