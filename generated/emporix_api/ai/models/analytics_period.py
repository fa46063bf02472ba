from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "label",
        "start",
        "end",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AnalyticsPeriod(Model):
    """Part of `ExecutionsResponse`.

    Attributes:
        start: A timestamp, `2026-01-31T12:00:00Z`.
        end: A timestamp, `2026-01-31T12:00:00Z`.
    """

    label: Maybe[str] = UNSET
    start: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    end: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.label) is not UNSET:
            data["label"] = value
        if (value := self.start) is not UNSET:
            data["start"] = value
        if (value := self.end) is not UNSET:
            data["end"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsPeriod:
        return decode(data)


def decode(data: Any) -> AnalyticsPeriod:
    if type(data) is not dict:
        passed: AnalyticsPeriod = data
        return passed
    model = _new(AnalyticsPeriod)
    unknown = len(data) - 3
    if "label" in data:
        model.label = data["label"]
    else:
        model.label = _absent
        unknown += 1
    if "start" in data:
        model.start = data["start"]
    else:
        model.start = _absent
        unknown += 1
    if "end" in data:
        model.end = data["end"]
    else:
        model.end = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
