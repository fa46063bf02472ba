from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_create_request_item_price as _quote_create_request_item_price
from . import quote_create_request_item_product as _quote_create_request_item_product
from . import quote_create_request_item_quantity as _quote_create_request_item_quantity
from . import quote_create_request_metadata as _quote_create_request_metadata

if TYPE_CHECKING:
    from .quote_create_request_item_price import QuoteCreateRequestItemPrice
    from .quote_create_request_item_product import QuoteCreateRequestItemProduct
    from .quote_create_request_item_quantity import QuoteCreateRequestItemQuantity
    from .quote_create_request_metadata import QuoteCreateRequestMetadata

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
    metadata: QuoteCreateRequestMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.product) is not UNSET:
            data["product"] = value
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
    model.metadata = _quote_create_request_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
