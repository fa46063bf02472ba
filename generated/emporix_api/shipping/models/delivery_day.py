from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import delivery_day_date_period as _delivery_day_date_period

if TYPE_CHECKING:
    from .delivery_day_date_period import DeliveryDayDatePeriod

NAMES = frozenset(
    {
        "weekday",
        "singleDate",
        "datePeriod",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryDay:
    weekday: str | None | Unset = UNSET
    single_date: str | None | Unset = UNSET
    date_period: DeliveryDayDatePeriod | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.weekday) is not UNSET:
            data["weekday"] = value
        if (value := self.single_date) is not UNSET:
            data["singleDate"] = value
        if (value := self.date_period) is not UNSET:
            data["datePeriod"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryDay:
        return decode(data)


def decode(data: Any) -> DeliveryDay:
    if type(data) is not dict:
        passed: DeliveryDay = data
        return passed
    get: Any = data.get
    model = _new(DeliveryDay)
    model.weekday = get("weekday", UNSET)
    model.single_date = get("singleDate", UNSET)
    value = get("datePeriod", UNSET)
    model.date_period = _delivery_day_date_period.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
