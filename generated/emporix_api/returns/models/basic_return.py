from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "orders",
        "reason",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class BasicReturn:
    orders: list[dict[str, Any]]
    reason: dict[str, Any]
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.orders
        if value is not UNSET:
            data["orders"] = encode(value)
        value = self.reason
        if value is not UNSET:
            data["reason"] = encode(value)
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
    def from_dict(data: Any) -> BasicReturn:
        return decode(data)


def decode(data: Any) -> BasicReturn:
    if type(data) is not dict:
        passed: BasicReturn = data
        return passed
    get: Any = data.get
    model = _new(BasicReturn)
    model.orders = get("orders", UNSET)
    model.reason = get("reason", UNSET)
    model.mixins = get("mixins", UNSET)
    model.metadata = get("metadata", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
