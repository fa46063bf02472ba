from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "name",
        "items",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class GetShoppingListValue:
    name: str | None | Unset = UNSET
    items: list[dict[str, Any]] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.items
        if value is not UNSET:
            data["items"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> GetShoppingListValue:
        return decode(data)


def decode(data: Any) -> GetShoppingListValue:
    if type(data) is not dict:
        passed: GetShoppingListValue = data
        return passed
    get: Any = data.get
    model = _new(GetShoppingListValue)
    model.name = get("name", UNSET)
    model.items = get("items", UNSET)
    model.mixins = get("mixins", UNSET)
    model.metadata = get("metadata", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
