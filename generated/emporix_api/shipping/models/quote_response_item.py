from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "zone",
        "methods",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseItem:
    zone: dict[str, Any] | None | Unset = UNSET
    methods: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.zone
        if value is not UNSET:
            data["zone"] = encode(value)
        value = self.methods
        if value is not UNSET:
            data["methods"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseItem:
        return decode(data)


def decode(data: Any) -> QuoteResponseItem:
    if type(data) is not dict:
        passed: QuoteResponseItem = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseItem)
    model.zone = get("zone", UNSET)
    model.methods = get("methods", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
