from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "lines",
        "total",
        "rate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ShippingTax:
    lines: list[dict[str, Any]] | None | Unset = UNSET
    total: dict[str, Any] | None | Unset = UNSET
    rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.lines
        if value is not UNSET:
            data["lines"] = encode(value)
        value = self.total
        if value is not UNSET:
            data["total"] = encode(value)
        value = self.rate
        if value is not UNSET:
            data["rate"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ShippingTax:
        return decode(data)


def decode(data: Any) -> ShippingTax:
    if type(data) is not dict:
        passed: ShippingTax = data
        return passed
    get: Any = data.get
    model = _new(ShippingTax)
    model.lines = get("lines", UNSET)
    model.total = get("total", UNSET)
    model.rate = get("rate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
