from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_create_request_metadata as _quote_create_request_metadata
    from . import quote_item_price_tax as _quote_item_price_tax
    from .quote_create_request_metadata import QuoteCreateRequestMetadata
    from .quote_item_price_tax import QuoteItemPriceTax
else:
    _quote_create_request_metadata = Deferred(globals(), "quote_create_request_metadata")
    _quote_item_price_tax = Deferred(globals(), "quote_item_price_tax")

NAMES = frozenset(
    {
        "type",
        "priceId",
        "unitPrice",
        "newUnitPrice",
        "discount",
        "totalNetValue",
        "tax",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteItemPrice(Model):
    """Part of `QuoteItem`.

    Attributes:
        type_: One of `'INTERNAL'`, `'EXTERNAL'`.
    """

    type_: Maybe[Literal["EXTERNAL", "INTERNAL"] | str] = UNSET
    """One of `'INTERNAL'`, `'EXTERNAL'`."""
    price_id: Maybe[str] = UNSET
    unit_price: Maybe[float] = UNSET
    new_unit_price: Maybe[float] = UNSET
    discount: Maybe[float] = UNSET
    total_net_value: Maybe[float] = UNSET
    tax: Maybe[QuoteItemPriceTax] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[QuoteCreateRequestMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.price_id) is not UNSET:
            data["priceId"] = value
        if (value := self.unit_price) is not UNSET:
            data["unitPrice"] = value
        if (value := self.new_unit_price) is not UNSET:
            data["newUnitPrice"] = value
        if (value := self.discount) is not UNSET:
            data["discount"] = value
        if (value := self.total_net_value) is not UNSET:
            data["totalNetValue"] = value
        if (value := self.tax) is not UNSET:
            data["tax"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteItemPrice:
        return decode(data)


def decode(data: Any) -> QuoteItemPrice:
    if type(data) is not dict:
        passed: QuoteItemPrice = data
        return passed
    model = _new(QuoteItemPrice)
    unknown = len(data) - 9
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
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
    if "newUnitPrice" in data:
        model.new_unit_price = data["newUnitPrice"]
    else:
        model.new_unit_price = _absent
        unknown += 1
    if "discount" in data:
        model.discount = data["discount"]
    else:
        model.discount = _absent
        unknown += 1
    if "totalNetValue" in data:
        model.total_net_value = data["totalNetValue"]
    else:
        model.total_net_value = _absent
        unknown += 1
    if "tax" in data:
        value = data["tax"]
        model.tax = _quote_item_price_tax.decode(value) if type(value) is dict else value
    else:
        model.tax = _absent
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
