from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "startDate",
        "endDate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Timespan(Model):
    """Part of `Fee`.

    Attributes:
        start_date: A timestamp, `2026-01-31T12:00:00Z`; required in requests.
        end_date: A timestamp, `2026-01-31T12:00:00Z`; required in requests.
    """

    start_date: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`; required in requests."""
    end_date: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.start_date) is not UNSET:
            data["startDate"] = value
        if (value := self.end_date) is not UNSET:
            data["endDate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Timespan:
        return decode(data)


def decode(data: Any) -> Timespan:
    if type(data) is not dict:
        passed: Timespan = data
        return passed
    model = _new(Timespan)
    unknown = len(data) - 2
    if "startDate" in data:
        model.start_date = data["startDate"]
    else:
        model.start_date = _absent
        unknown += 1
    if "endDate" in data:
        model.end_date = data["endDate"]
    else:
        model.end_date = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
