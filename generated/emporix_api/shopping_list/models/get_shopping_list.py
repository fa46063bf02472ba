from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "customerId",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class GetShoppingList:
    customer_id: str | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, dict[str, Any]] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.customer_id
        if value is not UNSET:
            data["customerId"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> GetShoppingList:
        return decode(data)


def decode(data: Any) -> GetShoppingList:
    if type(data) is not dict:
        passed: GetShoppingList = data
        return passed
    get: Any = data.get
    model = _new(GetShoppingList)
    model.customer_id = get("customerId", UNSET)
    model.metadata = get("metadata", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
