from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "itemId",
        "currency",
        "location",
        "tierValues",
        "id",
        "itemYrn",
        "salePrice",
        "restrictions",
        "priceModelId",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CreatePrice:
    item_id: dict[str, Any]
    currency: str
    location: dict[str, Any]
    tier_values: list[dict[str, Any]]
    id: str | None | Unset = UNSET
    item_yrn: str | None | Unset = UNSET
    sale_price: dict[str, Any] | None | Unset = UNSET
    restrictions: dict[str, Any] | None | Unset = UNSET
    price_model_id: str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.item_id
        if value is not UNSET:
            data["itemId"] = encode(value)
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.location
        if value is not UNSET:
            data["location"] = encode(value)
        value = self.tier_values
        if value is not UNSET:
            data["tierValues"] = encode(value)
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.item_yrn
        if value is not UNSET:
            data["itemYrn"] = value
        value = self.sale_price
        if value is not UNSET:
            data["salePrice"] = encode(value)
        value = self.restrictions
        if value is not UNSET:
            data["restrictions"] = encode(value)
        value = self.price_model_id
        if value is not UNSET:
            data["priceModelId"] = value
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
    def from_dict(data: Any) -> CreatePrice:
        return decode(data)


def decode(data: Any) -> CreatePrice:
    if type(data) is not dict:
        passed: CreatePrice = data
        return passed
    get: Any = data.get
    model = _new(CreatePrice)
    model.item_id = get("itemId", UNSET)
    model.currency = get("currency", UNSET)
    model.location = get("location", UNSET)
    model.tier_values = get("tierValues", UNSET)
    model.id = get("id", UNSET)
    model.item_yrn = get("itemYrn", UNSET)
    model.sale_price = get("salePrice", UNSET)
    model.restrictions = get("restrictions", UNSET)
    model.price_model_id = get("priceModelId", UNSET)
    model.mixins = get("mixins", UNSET)
    model.metadata = get("metadata", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
