from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import delivery_day_date_period as _delivery_day_date_period
    from .delivery_day_date_period import DeliveryDayDatePeriod
else:
    _delivery_day_date_period = Deferred(globals(), "delivery_day_date_period")

NAMES = frozenset(
    {
        "weekday",
        "singleDate",
        "datePeriod",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryDay(Model):
    """Part of `BasicDeliveryTime`, `DeliveryTime` and `UpdateDeliveryTime`."""

    weekday: Maybe[str] = UNSET
    single_date: Maybe[str] = UNSET
    date_period: Maybe[DeliveryDayDatePeriod] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.weekday) is not UNSET:
            data["weekday"] = value
        if (value := self.single_date) is not UNSET:
            data["singleDate"] = value
        if (value := self.date_period) is not UNSET:
            data["datePeriod"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryDay:
        return decode(data)


def decode(data: Any) -> DeliveryDay:
    if type(data) is not dict:
        passed: DeliveryDay = data
        return passed
    model = _new(DeliveryDay)
    unknown = len(data) - 3
    if "weekday" in data:
        model.weekday = data["weekday"]
    else:
        model.weekday = _absent
        unknown += 1
    if "singleDate" in data:
        model.single_date = data["singleDate"]
    else:
        model.single_date = _absent
        unknown += 1
    if "datePeriod" in data:
        value = data["datePeriod"]
        model.date_period = _delivery_day_date_period.decode(value) if type(value) is dict else value
    else:
        model.date_period = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
