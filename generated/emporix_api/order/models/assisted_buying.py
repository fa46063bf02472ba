from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import assisted_buying_entry as _assisted_buying_entry
    from .assisted_buying_entry import AssistedBuyingEntry
else:
    _assisted_buying_entry = Deferred(globals(), "assisted_buying_entry")

NAMES = frozenset(
    {
        "entries",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AssistedBuying(Model):
    """Part of `SalesOrder`."""

    entries: Maybe[list[AssistedBuyingEntry]] = UNSET
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
    def from_dict(data: Any) -> AssistedBuying:
        return decode(data)


def decode(data: Any) -> AssistedBuying:
    if type(data) is not dict:
        passed: AssistedBuying = data
        return passed
    model = _new(AssistedBuying)
    unknown = len(data) - 1
    if "entries" in data:
        value = data["entries"]
        model.entries = [_assisted_buying_entry.decode(item) for item in value] if type(value) is list else value
    else:
        model.entries = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
