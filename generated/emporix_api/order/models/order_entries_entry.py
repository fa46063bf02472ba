from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "quantity",
        "entryId",
        "productId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderEntriesEntry(Model):
    """Part of `OrderEntries`.

    Attributes:
        quantity: Required.
    """

    quantity: float
    """Required."""
    entry_id: Maybe[str] = UNSET
    product_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.entry_id) is not UNSET:
            data["entryId"] = value
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntriesEntry:
        return decode(data)


def decode(data: Any) -> OrderEntriesEntry:
    if type(data) is not dict:
        passed: OrderEntriesEntry = data
        return passed
    model = _new(OrderEntriesEntry)
    unknown = len(data) - 3
    if "quantity" in data:
        model.quantity = data["quantity"]
    else:
        model.quantity = _absent
        unknown += 1
    if "entryId" in data:
        model.entry_id = data["entryId"]
    else:
        model.entry_id = _absent
        unknown += 1
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
