from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict
from . import order_entries_entry as _order_entries_entry

if TYPE_CHECKING:
    from .order_entries_entry import OrderEntriesEntry

NAMES = frozenset(
    {
        "entries",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderEntries:
    entries: list[OrderEntriesEntry]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entries) is not UNSET:
            data["entries"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntries:
        return decode(data)


def decode(data: Any) -> OrderEntries:
    if type(data) is not dict:
        passed: OrderEntries = data
        return passed
    get: Any = data.get
    model = _new(OrderEntries)
    value = get("entries", UNSET)
    model.entries = [_order_entries_entry.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
