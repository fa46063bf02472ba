from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import price as _price
    from .price import Price
else:
    _price = Deferred(globals(), "price")

NAMES = frozenset(
    {
        "itemId",
        "prices",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceSearchItem(Model):
    """Response of `prices.search`."""

    item_id: Maybe[str] = UNSET
    prices: Maybe[list[Price]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.prices) is not UNSET:
            data["prices"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceSearchItem:
        return decode(data)


def decode(data: Any) -> PriceSearchItem:
    if type(data) is not dict:
        passed: PriceSearchItem = data
        return passed
    model = _new(PriceSearchItem)
    unknown = len(data) - 2
    if "itemId" in data:
        model.item_id = data["itemId"]
    else:
        model.item_id = _absent
        unknown += 1
    if "prices" in data:
        value = data["prices"]
        model.prices = [_price.decode(item) for item in value] if type(value) is list else value
    else:
        model.prices = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
