from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "startDate",
        "endDate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Timespan:
    start_date: str | None | Unset = UNSET
    end_date: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.start_date) is not UNSET:
            data["startDate"] = value
        if (value := self.end_date) is not UNSET:
            data["endDate"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Timespan:
        return decode(data)


def decode(data: Any) -> Timespan:
    if type(data) is not dict:
        passed: Timespan = data
        return passed
    get: Any = data.get
    model = _new(Timespan)
    model.start_date = get("startDate", UNSET)
    model.end_date = get("endDate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
