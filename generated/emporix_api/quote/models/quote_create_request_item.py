from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_create_request_item_price as _quote_create_request_item_price
    from . import quote_create_request_item_product as _quote_create_request_item_product
    from . import quote_create_request_item_quantity as _quote_create_request_item_quantity
    from . import quote_create_request_metadata as _quote_create_request_metadata
    from .quote_create_request_item_price import QuoteCreateRequestItemPrice
    from .quote_create_request_item_product import QuoteCreateRequestItemProduct
    from .quote_create_request_item_quantity import QuoteCreateRequestItemQuantity
    from .quote_create_request_metadata import QuoteCreateRequestMetadata
else:
    _quote_create_request_item_price = Deferred(globals(), "quote_create_request_item_price")
    _quote_create_request_item_product = Deferred(globals(), "quote_create_request_item_product")
    _quote_create_request_item_quantity = Deferred(globals(), "quote_create_request_item_quantity")
    _quote_create_request_metadata = Deferred(globals(), "quote_create_request_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteCreateRequestItem(Model):
    """Part of `QuoteCreateRequest`.

    Attributes:
        product: Required.
    """

    product: QuoteCreateRequestItemProduct
    """Required."""
    item_id: Maybe[str] = UNSET
    quantity: Maybe[QuoteCreateRequestItemQuantity] = UNSET
    price: Maybe[QuoteCreateRequestItemPrice] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[QuoteCreateRequestMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateRequestItem:
        return decode(data)


def decode(data: Any) -> QuoteCreateRequestItem:
    if type(data) is not dict:
        passed: QuoteCreateRequestItem = data
        return passed
    model = _new(QuoteCreateRequestItem)
    unknown = len(data) - 6
    if "product" in data:
        value = data["product"]
        model.product = _quote_create_request_item_product.decode(value) if type(value) is dict else value
    else:
        model.product = _absent
        unknown += 1
    if "itemId" in data:
        model.item_id = data["itemId"]
    else:
        model.item_id = _absent
        unknown += 1
    if "quantity" in data:
        value = data["quantity"]
        model.quantity = _quote_create_request_item_quantity.decode(value) if type(value) is dict else value
    else:
        model.quantity = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _quote_create_request_item_price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _quote_create_request_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
