from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "dateFrom",
        "dateTo",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryDayDatePeriod(Model):
    """Part of `DeliveryDay`.

    Attributes:
        date_from: Required in requests.
        date_to: Required in requests.
    """

    date_from: Maybe[str] = UNSET
    """Required in requests."""
    date_to: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.date_from) is not UNSET:
            data["dateFrom"] = value
        if (value := self.date_to) is not UNSET:
            data["dateTo"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryDayDatePeriod:
        return decode(data)


def decode(data: Any) -> DeliveryDayDatePeriod:
    if type(data) is not dict:
        passed: DeliveryDayDatePeriod = data
        return passed
    model = _new(DeliveryDayDatePeriod)
    unknown = len(data) - 2
    if "dateFrom" in data:
        model.date_from = data["dateFrom"]
    else:
        model.date_from = _absent
        unknown += 1
    if "dateTo" in data:
        model.date_to = data["dateTo"]
    else:
        model.date_to = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
