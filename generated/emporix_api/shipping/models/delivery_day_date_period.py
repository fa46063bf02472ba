from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "dateFrom",
        "dateTo",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryDayDatePeriod:
    date_from: str | None | Unset = UNSET
    date_to: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.date_from) is not UNSET:
            data["dateFrom"] = value
        if (value := self.date_to) is not UNSET:
            data["dateTo"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryDayDatePeriod:
        return decode(data)


def decode(data: Any) -> DeliveryDayDatePeriod:
    if type(data) is not dict:
        passed: DeliveryDayDatePeriod = data
        return passed
    get: Any = data.get
    model = _new(DeliveryDayDatePeriod)
    model.date_from = get("dateFrom", UNSET)
    model.date_to = get("dateTo", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
