from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "deliveryCycle",
        "deliveryCycleName",
        "deliveryTimeTo",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryWindow:
    delivery_cycle: str | None | Unset = UNSET
    delivery_cycle_name: str | None | Unset = UNSET
    delivery_time_to: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.delivery_cycle) is not UNSET:
            data["deliveryCycle"] = value
        if (value := self.delivery_cycle_name) is not UNSET:
            data["deliveryCycleName"] = value
        if (value := self.delivery_time_to) is not UNSET:
            data["deliveryTimeTo"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryWindow:
        return decode(data)


def decode(data: Any) -> DeliveryWindow:
    if type(data) is not dict:
        passed: DeliveryWindow = data
        return passed
    get: Any = data.get
    model = _new(DeliveryWindow)
    model.delivery_cycle = get("deliveryCycle", UNSET)
    model.delivery_cycle_name = get("deliveryCycleName", UNSET)
    model.delivery_time_to = get("deliveryTimeTo", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
