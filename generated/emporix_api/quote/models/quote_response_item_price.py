from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import metadata as _metadata
from . import quote_response_item_price_tax as _quote_response_item_price_tax

if TYPE_CHECKING:
    from .metadata import Metadata
    from .quote_response_item_price_tax import QuoteResponseItemPriceTax

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


@attrs.define(kw_only=True, repr=False)
class QuoteResponseItemPrice:
    type_: Literal["EXTERNAL", "INTERNAL"] | str | None | Unset = UNSET
    price_id: str | None | Unset = UNSET
    unit_price: float | None | Unset = UNSET
    new_unit_price: float | None | Unset = UNSET
    discount: float | None | Unset = UNSET
    total_net_value: float | None | Unset = UNSET
    tax: QuoteResponseItemPriceTax | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.price_id
        if value is not UNSET:
            data["priceId"] = value
        value = self.unit_price
        if value is not UNSET:
            data["unitPrice"] = value
        value = self.new_unit_price
        if value is not UNSET:
            data["newUnitPrice"] = value
        value = self.discount
        if value is not UNSET:
            data["discount"] = value
        value = self.total_net_value
        if value is not UNSET:
            data["totalNetValue"] = value
        value = self.tax
        if value is not UNSET:
            data["tax"] = encode(value)
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
    def from_dict(data: Any) -> QuoteResponseItemPrice:
        return decode(data)


def decode(data: Any) -> QuoteResponseItemPrice:
    if type(data) is not dict:
        passed: QuoteResponseItemPrice = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseItemPrice)
    model.type_ = get("type", UNSET)
    model.price_id = get("priceId", UNSET)
    model.unit_price = get("unitPrice", UNSET)
    model.new_unit_price = get("newUnitPrice", UNSET)
    model.discount = get("discount", UNSET)
    model.total_net_value = get("totalNetValue", UNSET)
    value = get("tax", UNSET)
    model.tax = _quote_response_item_price_tax.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
