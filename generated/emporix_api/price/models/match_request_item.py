from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import item_id as _item_id
    from . import match_request_item_quantity as _match_request_item_quantity
    from .item_id import ItemId
    from .match_request_item_quantity import MatchRequestItemQuantity
else:
    _item_id = Deferred(globals(), "item_id")
    _match_request_item_quantity = Deferred(globals(), "match_request_item_quantity")

NAMES = frozenset(
    {
        "quantity",
        "itemId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchRequestItem(Model):
    """Part of `MatchRequest`.

    Attributes:
        quantity: Required.
    """

    quantity: MatchRequestItemQuantity
    """Required."""
    item_id: Maybe[ItemId] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchRequestItem:
        return decode(data)


def decode(data: Any) -> MatchRequestItem:
    if type(data) is not dict:
        passed: MatchRequestItem = data
        return passed
    model = _new(MatchRequestItem)
    unknown = len(data) - 2
    if "quantity" in data:
        value = data["quantity"]
        model.quantity = _match_request_item_quantity.decode(value) if type(value) is dict else value
    else:
        model.quantity = _absent
        unknown += 1
    if "itemId" in data:
        value = data["itemId"]
        model.item_id = _item_id.decode(value) if type(value) is dict else value
    else:
        model.item_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
