from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "success",
        "warning",
        "error",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AnalyticsSessionSeverityCounts:
    success: int | None | Unset = UNSET
    warning: int | None | Unset = UNSET
    error: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.success) is not UNSET:
            data["success"] = value
        if (value := self.warning) is not UNSET:
            data["warning"] = value
        if (value := self.error) is not UNSET:
            data["error"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsSessionSeverityCounts:
        return decode(data)


def decode(data: Any) -> AnalyticsSessionSeverityCounts:
    if type(data) is not dict:
        passed: AnalyticsSessionSeverityCounts = data
        return passed
    get: Any = data.get
    model = _new(AnalyticsSessionSeverityCounts)
    model.success = get("success", UNSET)
    model.warning = get("warning", UNSET)
    model.error = get("error", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
