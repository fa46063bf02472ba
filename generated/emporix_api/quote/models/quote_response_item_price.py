from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_create_request_metadata as _quote_create_request_metadata
from . import quote_response_item_price_tax as _quote_response_item_price_tax

if TYPE_CHECKING:
    from .quote_create_request_metadata import QuoteCreateRequestMetadata
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
    metadata: QuoteCreateRequestMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
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
    model.metadata = _quote_create_request_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
