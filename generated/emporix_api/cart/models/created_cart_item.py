from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "itemId",
        "yrn",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CreatedCartItem(Model):
    """Response of `carts.create_item`.

    Attributes:
        yrn: 1 or more characters.
    """

    item_id: Maybe[str] = UNSET
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CreatedCartItem:
        return decode(data)


def decode(data: Any) -> CreatedCartItem:
    if type(data) is not dict:
        passed: CreatedCartItem = data
        return passed
    model = _new(CreatedCartItem)
    unknown = len(data) - 2
    if "itemId" in data:
        model.item_id = data["itemId"]
    else:
        model.item_id = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
