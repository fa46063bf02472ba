from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "itemId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteItemReference(Model):
    """Part of `PatchOperation` and `QuoteHistoryItem`."""

    item_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteItemReference:
        return decode(data)


def decode(data: Any) -> QuoteItemReference:
    if type(data) is not dict:
        passed: QuoteItemReference = data
        return passed
    model = _new(QuoteItemReference)
    unknown = len(data) - 1
    if "itemId" in data:
        model.item_id = data["itemId"]
    else:
        model.item_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
