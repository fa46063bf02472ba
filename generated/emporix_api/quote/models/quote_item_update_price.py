from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "totalNetValue",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteItemUpdatePrice(Model):
    """Part of `PatchOperation` and `QuoteHistoryItem`."""

    total_net_value: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total_net_value) is not UNSET:
            data["totalNetValue"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteItemUpdatePrice:
        return decode(data)


def decode(data: Any) -> QuoteItemUpdatePrice:
    if type(data) is not dict:
        passed: QuoteItemUpdatePrice = data
        return passed
    model = _new(QuoteItemUpdatePrice)
    unknown = len(data) - 1
    if "totalNetValue" in data:
        model.total_net_value = data["totalNetValue"]
    else:
        model.total_net_value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
