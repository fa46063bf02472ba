from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "subTotal",
        "totalTax",
        "total",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Total:
    sub_total: float | None | Unset = UNSET
    total_tax: float | None | Unset = UNSET
    total: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.sub_total
        if value is not UNSET:
            data["subTotal"] = value
        value = self.total_tax
        if value is not UNSET:
            data["totalTax"] = value
        value = self.total
        if value is not UNSET:
            data["total"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> Total:
        return decode(data)


def decode(data: Any) -> Total:
    if type(data) is not dict:
        passed: Total = data
        return passed
    get: Any = data.get
    model = _new(Total)
    model.sub_total = get("subTotal", UNSET)
    model.total_tax = get("totalTax", UNSET)
    model.total = get("total", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
