from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode
from . import get_price_item_id as _get_price_item_id

if TYPE_CHECKING:
    from .get_price_item_id import GetPriceItemId

NAMES = frozenset(
    {
        "priceId",
        "priceListId",
        "site",
        "currency",
        "location",
        "originalValue",
        "effectiveValue",
        "totalValue",
        "quantity",
        "salePrice",
        "includesTax",
        "priceModel",
        "tax",
        "mixins",
        "metadata",
        "tierValues",
        "itemId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MatchResponse:
    price_id: str | None | Unset = UNSET
    price_list_id: str | None | Unset = UNSET
    site: dict[str, Any] | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    location: dict[str, Any] | None | Unset = UNSET
    original_value: float | None | Unset = UNSET
    effective_value: float | None | Unset = UNSET
    total_value: float | None | Unset = UNSET
    quantity: dict[str, Any] | None | Unset = UNSET
    sale_price: dict[str, Any] | None | Unset = UNSET
    includes_tax: bool | None | Unset = UNSET
    price_model: dict[str, Any] | None | Unset = UNSET
    tax: dict[str, Any] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    tier_values: list[dict[str, Any]] | None | Unset = UNSET
    item_id: GetPriceItemId | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.price_id
        if value is not UNSET:
            data["priceId"] = value
        value = self.price_list_id
        if value is not UNSET:
            data["priceListId"] = value
        value = self.site
        if value is not UNSET:
            data["site"] = encode(value)
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.location
        if value is not UNSET:
            data["location"] = encode(value)
        value = self.original_value
        if value is not UNSET:
            data["originalValue"] = value
        value = self.effective_value
        if value is not UNSET:
            data["effectiveValue"] = value
        value = self.total_value
        if value is not UNSET:
            data["totalValue"] = value
        value = self.quantity
        if value is not UNSET:
            data["quantity"] = encode(value)
        value = self.sale_price
        if value is not UNSET:
            data["salePrice"] = encode(value)
        value = self.includes_tax
        if value is not UNSET:
            data["includesTax"] = value
        value = self.price_model
        if value is not UNSET:
            data["priceModel"] = encode(value)
        value = self.tax
        if value is not UNSET:
            data["tax"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.tier_values
        if value is not UNSET:
            data["tierValues"] = encode(value)
        value = self.item_id
        if value is not UNSET:
            data["itemId"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchResponse:
        return decode(data)


def decode(data: Any) -> MatchResponse:
    if type(data) is not dict:
        passed: MatchResponse = data
        return passed
    get: Any = data.get
    model = _new(MatchResponse)
    model.price_id = get("priceId", UNSET)
    model.price_list_id = get("priceListId", UNSET)
    model.site = get("site", UNSET)
    model.currency = get("currency", UNSET)
    model.location = get("location", UNSET)
    model.original_value = get("originalValue", UNSET)
    model.effective_value = get("effectiveValue", UNSET)
    model.total_value = get("totalValue", UNSET)
    model.quantity = get("quantity", UNSET)
    model.sale_price = get("salePrice", UNSET)
    model.includes_tax = get("includesTax", UNSET)
    model.price_model = get("priceModel", UNSET)
    model.tax = get("tax", UNSET)
    model.mixins = get("mixins", UNSET)
    model.metadata = get("metadata", UNSET)
    model.tier_values = get("tierValues", UNSET)
    model.item_id = _get_price_item_id.decode(get("itemId", UNSET))
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
