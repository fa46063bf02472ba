from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "status",
        "timestamp",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class HistoricalTransition:
    status: Literal["COMPLETED", "CONFIRMED", "CREATED", "DECLINED", "IN_CHECKOUT", "SHIPPED"] | str | None | Unset = (
        UNSET
    )
    timestamp: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.status
        if value is not UNSET:
            data["status"] = value
        value = self.timestamp
        if value is not UNSET:
            data["timestamp"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> HistoricalTransition:
        return decode(data)


def decode(data: Any) -> HistoricalTransition:
    if type(data) is not dict:
        passed: HistoricalTransition = data
        return passed
    get: Any = data.get
    model = _new(HistoricalTransition)
    model.status = get("status", UNSET)
    model.timestamp = get("timestamp", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
