from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import price_item_id as _price_item_id
    from . import price_list_price_core_tier_value as _price_list_price_core_tier_value
    from .price_item_id import PriceItemId
    from .price_list_price_core_tier_value import PriceListPriceCoreTierValue
else:
    _price_item_id = Deferred(globals(), "price_item_id")
    _price_list_price_core_tier_value = Deferred(globals(), "price_list_price_core_tier_value")

NAMES = frozenset(
    {
        "itemId",
        "priceModelId",
        "tierValues",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceListPriceCreation(Model):
    """Request of `price_lists.create_price` and `price_lists.create_many_prices`.

    Attributes:
        item_id: Required.
        price_model_id: Required.
        tier_values: Required.
    """

    item_id: PriceItemId
    """Required."""
    price_model_id: str
    """Required."""
    tier_values: list[PriceListPriceCoreTierValue]
    """Required."""
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.price_model_id) is not UNSET:
            data["priceModelId"] = value
        if (value := self.tier_values) is not UNSET:
            data["tierValues"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceListPriceCreation:
        return decode(data)


def decode(data: Any) -> PriceListPriceCreation:
    if type(data) is not dict:
        passed: PriceListPriceCreation = data
        return passed
    model = _new(PriceListPriceCreation)
    unknown = len(data) - 4
    if "itemId" in data:
        value = data["itemId"]
        model.item_id = _price_item_id.decode(value) if type(value) is dict else value
    else:
        model.item_id = _absent
        unknown += 1
    if "priceModelId" in data:
        model.price_model_id = data["priceModelId"]
    else:
        model.price_model_id = _absent
        unknown += 1
    if "tierValues" in data:
        value = data["tierValues"]
        model.tier_values = (
            [_price_list_price_core_tier_value.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.tier_values = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
