from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import match_measurement_unit as _match_measurement_unit
from . import price_item_id as _price_item_id

if TYPE_CHECKING:
    from .match_measurement_unit import MatchMeasurementUnit
    from .price_item_id import PriceItemId

NAMES = frozenset(
    {
        "itemId",
        "quantity",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MatchByContextItem:
    item_id: PriceItemId | None | Unset = UNSET
    quantity: MatchMeasurementUnit | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchByContextItem:
        return decode(data)


def decode(data: Any) -> MatchByContextItem:
    if type(data) is not dict:
        passed: MatchByContextItem = data
        return passed
    get: Any = data.get
    model = _new(MatchByContextItem)
    value = get("itemId", UNSET)
    model.item_id = _price_item_id.decode(value) if type(value) is dict else value
    value = get("quantity", UNSET)
    model.quantity = _match_measurement_unit.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
