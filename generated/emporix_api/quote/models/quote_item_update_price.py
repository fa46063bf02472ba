from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "totalNetValue",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteItemUpdatePrice:
    total_net_value: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total_net_value) is not UNSET:
            data["totalNetValue"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteItemUpdatePrice:
        return decode(data)


def decode(data: Any) -> QuoteItemUpdatePrice:
    if type(data) is not dict:
        passed: QuoteItemUpdatePrice = data
        return passed
    get: Any = data.get
    model = _new(QuoteItemUpdatePrice)
    model.total_net_value = get("totalNetValue", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
