from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.date_from
        if value is not UNSET:
            data["dateFrom"] = value
        value = self.date_to
        if value is not UNSET:
            data["dateTo"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
