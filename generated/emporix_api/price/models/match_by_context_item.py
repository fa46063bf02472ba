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
        "itemId",
        "quantity",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MatchByContextItem:
    item_id: GetPriceItemId | None | Unset = UNSET
    quantity: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.item_id
        if value is not UNSET:
            data["itemId"] = encode(value)
        value = self.quantity
        if value is not UNSET:
            data["quantity"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.item_id = _get_price_item_id.decode(get("itemId", UNSET))
    model.quantity = get("quantity", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
