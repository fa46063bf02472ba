from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.timestamp) is not UNSET:
            data["timestamp"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
