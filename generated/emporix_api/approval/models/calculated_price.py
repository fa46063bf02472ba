from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "price",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CalculatedPrice:
    price: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.price
        if value is not UNSET:
            data["price"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CalculatedPrice:
        return decode(data)


def decode(data: Any) -> CalculatedPrice:
    if type(data) is not dict:
        passed: CalculatedPrice = data
        return passed
    get: Any = data.get
    model = _new(CalculatedPrice)
    model.price = get("price", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
