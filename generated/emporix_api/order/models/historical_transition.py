from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "status",
        "timestamp",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class HistoricalTransition(Model):
    """Part of `HistoricalTransitionsResponse`.

    Attributes:
        status: One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`.
        timestamp: A timestamp, `2026-01-31T12:00:00Z`.
    """

    status: Maybe[Literal["COMPLETED", "CONFIRMED", "CREATED", "DECLINED", "IN_CHECKOUT", "SHIPPED"] | str] = UNSET
    """One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`."""
    timestamp: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.timestamp) is not UNSET:
            data["timestamp"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> HistoricalTransition:
        return decode(data)


def decode(data: Any) -> HistoricalTransition:
    if type(data) is not dict:
        passed: HistoricalTransition = data
        return passed
    model = _new(HistoricalTransition)
    unknown = len(data) - 2
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "timestamp" in data:
        model.timestamp = data["timestamp"]
    else:
        model.timestamp = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
