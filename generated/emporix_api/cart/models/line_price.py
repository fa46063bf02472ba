from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "effectiveAmount",
        "originalAmount",
        "currency",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LinePrice:
    effective_amount: float | None | Unset = UNSET
    original_amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.effective_amount) is not UNSET:
            data["effectiveAmount"] = value
        if (value := self.original_amount) is not UNSET:
            data["originalAmount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> LinePrice:
        return decode(data)


def decode(data: Any) -> LinePrice:
    if type(data) is not dict:
        passed: LinePrice = data
        return passed
    get: Any = data.get
    model = _new(LinePrice)
    model.effective_amount = get("effectiveAmount", UNSET)
    model.original_amount = get("originalAmount", UNSET)
    model.currency = get("currency", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
