from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import price_item_id as _price_item_id
from . import price_list_price_core_tier_value as _price_list_price_core_tier_value
from . import price_list_price_update_metadata as _price_list_price_update_metadata

if TYPE_CHECKING:
    from .price_item_id import PriceItemId
    from .price_list_price_core_tier_value import PriceListPriceCoreTierValue
    from .price_list_price_update_metadata import PriceListPriceUpdateMetadata

NAMES = frozenset(
    {
        "id",
        "metadata",
        "itemId",
        "priceModelId",
        "tierValues",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PriceListPriceUpdate:
    id: str
    metadata: PriceListPriceUpdateMetadata
    item_id: PriceItemId | None | Unset = UNSET
    price_model_id: str | None | Unset = UNSET
    tier_values: list[PriceListPriceCoreTierValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.price_model_id) is not UNSET:
            data["priceModelId"] = value
        if (value := self.tier_values) is not UNSET:
            data["tierValues"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceListPriceUpdate:
        return decode(data)


def decode(data: Any) -> PriceListPriceUpdate:
    if type(data) is not dict:
        passed: PriceListPriceUpdate = data
        return passed
    get: Any = data.get
    model = _new(PriceListPriceUpdate)
    model.id = get("id", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _price_list_price_update_metadata.decode(value) if type(value) is dict else value
    value = get("itemId", UNSET)
    model.item_id = _price_item_id.decode(value) if type(value) is dict else value
    model.price_model_id = get("priceModelId", UNSET)
    value = get("tierValues", UNSET)
    model.tier_values = (
        [_price_list_price_core_tier_value.decode(item) for item in value] if type(value) is list else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
