from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import price as _price

if TYPE_CHECKING:
    from .price import Price

NAMES = frozenset(
    {
        "itemId",
        "prices",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PriceSearchItem:
    item_id: str | None | Unset = UNSET
    prices: list[Price] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.prices) is not UNSET:
            data["prices"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceSearchItem:
        return decode(data)


def decode(data: Any) -> PriceSearchItem:
    if type(data) is not dict:
        passed: PriceSearchItem = data
        return passed
    get: Any = data.get
    model = _new(PriceSearchItem)
    model.item_id = get("itemId", UNSET)
    value = get("prices", UNSET)
    model.prices = [_price.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
