from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "label",
        "start",
        "end",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AnalyticsPeriod:
    label: str | None | Unset = UNSET
    start: str | None | Unset = UNSET
    end: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.label) is not UNSET:
            data["label"] = value
        if (value := self.start) is not UNSET:
            data["start"] = value
        if (value := self.end) is not UNSET:
            data["end"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnalyticsPeriod:
        return decode(data)


def decode(data: Any) -> AnalyticsPeriod:
    if type(data) is not dict:
        passed: AnalyticsPeriod = data
        return passed
    get: Any = data.get
    model = _new(AnalyticsPeriod)
    model.label = get("label", UNSET)
    model.start = get("start", UNSET)
    model.end = get("end", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
