from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "info",
        "warning",
        "error",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AnalyticsSeverityCounts(Model):
    """Part of `AnalyticsLogMetrics`."""

    info: Maybe[int] = UNSET
    warning: Maybe[int] = UNSET
    error: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.info) is not UNSET:
            data["info"] = value
        if (value := self.warning) is not UNSET:
            data["warning"] = value
        if (value := self.error) is not UNSET:
            data["error"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsSeverityCounts:
        return decode(data)


def decode(data: Any) -> AnalyticsSeverityCounts:
    if type(data) is not dict:
        passed: AnalyticsSeverityCounts = data
        return passed
    model = _new(AnalyticsSeverityCounts)
    unknown = len(data) - 3
    if "info" in data:
        model.info = data["info"]
    else:
        model.info = _absent
        unknown += 1
    if "warning" in data:
        model.warning = data["warning"]
    else:
        model.warning = _absent
        unknown += 1
    if "error" in data:
        model.error = data["error"]
    else:
        model.error = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
