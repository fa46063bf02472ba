from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "itemType",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ItemId(Model):
    """Part of `CreatePrice` and `MatchRequestItem`.

    Attributes:
        item_type: Required.
        id: Required.
    """

    item_type: str
    """Required."""
    id: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_type) is not UNSET:
            data["itemType"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemId:
        return decode(data)


def decode(data: Any) -> ItemId:
    if type(data) is not dict:
        passed: ItemId = data
        return passed
    model = _new(ItemId)
    unknown = len(data) - 2
    if "itemType" in data:
        model.item_type = data["itemType"]
    else:
        model.item_type = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
