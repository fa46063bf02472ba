from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "id",
        "items",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class FullCustomerReturnOrder:
    id: str | None | Unset = UNSET
    items: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.items
        if value is not UNSET:
            data["items"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> FullCustomerReturnOrder:
        return decode(data)


def decode(data: Any) -> FullCustomerReturnOrder:
    if type(data) is not dict:
        passed: FullCustomerReturnOrder = data
        return passed
    get: Any = data.get
    model = _new(FullCustomerReturnOrder)
    model.id = get("id", UNSET)
    model.items = get("items", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
