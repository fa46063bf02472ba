from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, encode

NAMES = frozenset(
    {
        "key",
        "value",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ContextAttribute:
    key: str
    value: dict[str, Any] | str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.key
        if value is not UNSET:
            data["key"] = value
        value = self.value
        if value is not UNSET:
            data["value"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ContextAttribute:
        return decode(data)


def decode(data: Any) -> ContextAttribute:
    if type(data) is not dict:
        passed: ContextAttribute = data
        return passed
    get: Any = data.get
    model = _new(ContextAttribute)
    model.key = get("key", UNSET)
    model.value = get("value", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
