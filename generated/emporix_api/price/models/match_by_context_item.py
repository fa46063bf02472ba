from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import match_measurement_unit as _match_measurement_unit
    from . import price_item_id as _price_item_id
    from .match_measurement_unit import MatchMeasurementUnit
    from .price_item_id import PriceItemId
else:
    _match_measurement_unit = Deferred(globals(), "match_measurement_unit")
    _price_item_id = Deferred(globals(), "price_item_id")

NAMES = frozenset(
    {
        "itemId",
        "quantity",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchByContextItem(Model):
    """Part of `MatchByContext`."""

    item_id: Maybe[PriceItemId] = UNSET
    quantity: Maybe[MatchMeasurementUnit] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchByContextItem:
        return decode(data)


def decode(data: Any) -> MatchByContextItem:
    if type(data) is not dict:
        passed: MatchByContextItem = data
        return passed
    model = _new(MatchByContextItem)
    unknown = len(data) - 2
    if "itemId" in data:
        value = data["itemId"]
        model.item_id = _price_item_id.decode(value) if type(value) is dict else value
    else:
        model.item_id = _absent
        unknown += 1
    if "quantity" in data:
        value = data["quantity"]
        model.quantity = _match_measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.quantity = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
