from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "events",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CommerceEventsResponse(Model):
    """Response of `commerce_events.get`."""

    events: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.events) is not UNSET:
            data["events"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventsResponse:
        return decode(data)


def decode(data: Any) -> CommerceEventsResponse:
    if type(data) is not dict:
        passed: CommerceEventsResponse = data
        return passed
    model = _new(CommerceEventsResponse)
    unknown = len(data) - 1
    if "events" in data:
        model.events = data["events"]
    else:
        model.events = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
