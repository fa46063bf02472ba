from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "timeFrom",
        "timeTo",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryTimeRange(Model):
    """Part of `Slot`.

    Attributes:
        time_from: Pattern `^(2[0-3]|[01]?[0-9]):([0-5]?[0-9])$`; required in requests.
        time_to: Pattern `^(2[0-4]|[01]?[0-9]):([0-5]?[0-9])$`; required in requests.
    """

    time_from: Maybe[str] = UNSET
    """Pattern `^(2[0-3]|[01]?[0-9]):([0-5]?[0-9])$`; required in requests."""
    time_to: Maybe[str] = UNSET
    """Pattern `^(2[0-4]|[01]?[0-9]):([0-5]?[0-9])$`; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.time_from) is not UNSET:
            data["timeFrom"] = value
        if (value := self.time_to) is not UNSET:
            data["timeTo"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryTimeRange:
        return decode(data)


def decode(data: Any) -> DeliveryTimeRange:
    if type(data) is not dict:
        passed: DeliveryTimeRange = data
        return passed
    model = _new(DeliveryTimeRange)
    unknown = len(data) - 2
    if "timeFrom" in data:
        model.time_from = data["timeFrom"]
    else:
        model.time_from = _absent
        unknown += 1
    if "timeTo" in data:
        model.time_to = data["timeTo"]
    else:
        model.time_to = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
