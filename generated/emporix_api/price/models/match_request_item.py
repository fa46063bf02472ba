from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import item_id as _item_id
from . import match_request_item_quantity as _match_request_item_quantity

if TYPE_CHECKING:
    from .item_id import ItemId
    from .match_request_item_quantity import MatchRequestItemQuantity

NAMES = frozenset(
    {
        "quantity",
        "itemId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MatchRequestItem:
    quantity: MatchRequestItemQuantity
    item_id: ItemId | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchRequestItem:
        return decode(data)


def decode(data: Any) -> MatchRequestItem:
    if type(data) is not dict:
        passed: MatchRequestItem = data
        return passed
    get: Any = data.get
    model = _new(MatchRequestItem)
    value = get("quantity", UNSET)
    model.quantity = _match_request_item_quantity.decode(value) if type(value) is dict else value
    value = get("itemId", UNSET)
    model.item_id = _item_id.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
