from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, encode

NAMES = frozenset(
    {
        "deliveryTimeId",
        "slotId",
        "deliveryDate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryCycle:
    delivery_time_id: str
    slot_id: str
    delivery_date: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.delivery_time_id
        if value is not UNSET:
            data["deliveryTimeId"] = value
        value = self.slot_id
        if value is not UNSET:
            data["slotId"] = value
        value = self.delivery_date
        if value is not UNSET:
            data["deliveryDate"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryCycle:
        return decode(data)


def decode(data: Any) -> DeliveryCycle:
    if type(data) is not dict:
        passed: DeliveryCycle = data
        return passed
    get: Any = data.get
    model = _new(DeliveryCycle)
    model.delivery_time_id = get("deliveryTimeId", UNSET)
    model.slot_id = get("slotId", UNSET)
    model.delivery_date = get("deliveryDate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
