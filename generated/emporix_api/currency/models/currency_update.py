from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, encode

NAMES = frozenset(
    {
        "name",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CurrencyUpdate:
    name: str | dict[str, Any]
    metadata: dict[str, Any]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CurrencyUpdate:
        return decode(data)


def decode(data: Any) -> CurrencyUpdate:
    if type(data) is not dict:
        passed: CurrencyUpdate = data
        return passed
    get: Any = data.get
    model = _new(CurrencyUpdate)
    model.name = get("name", UNSET)
    model.metadata = get("metadata", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
