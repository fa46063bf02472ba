from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import order_entries_entry as _order_entries_entry
    from .order_entries_entry import OrderEntriesEntry
else:
    _order_entries_entry = Deferred(globals(), "order_entries_entry")

NAMES = frozenset(
    {
        "entries",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderEntries(Model):
    """Request of `sales_orders.update_entries`.

    Attributes:
        entries: Required.
    """

    entries: list[OrderEntriesEntry]
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entries) is not UNSET:
            data["entries"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntries:
        return decode(data)


def decode(data: Any) -> OrderEntries:
    if type(data) is not dict:
        passed: OrderEntries = data
        return passed
    model = _new(OrderEntries)
    unknown = len(data) - 1
    if "entries" in data:
        value = data["entries"]
        model.entries = [_order_entries_entry.decode(item) for item in value] if type(value) is list else value
    else:
        model.entries = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
