from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "deliveryDate",
        "deliveryTimeFrom",
        "deliveryTimeTo",
        "deliveryCosts",
        "pickupSettings",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryTime(Model):
    """Part of `OrderDTO`."""

    delivery_date: Maybe[str] = UNSET
    delivery_time_from: Maybe[str] = UNSET
    delivery_time_to: Maybe[str] = UNSET
    delivery_costs: Maybe[float] = UNSET
    pickup_settings: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.delivery_date) is not UNSET:
            data["deliveryDate"] = value
        if (value := self.delivery_time_from) is not UNSET:
            data["deliveryTimeFrom"] = value
        if (value := self.delivery_time_to) is not UNSET:
            data["deliveryTimeTo"] = value
        if (value := self.delivery_costs) is not UNSET:
            data["deliveryCosts"] = value
        if (value := self.pickup_settings) is not UNSET:
            data["pickupSettings"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryTime:
        return decode(data)


def decode(data: Any) -> DeliveryTime:
    if type(data) is not dict:
        passed: DeliveryTime = data
        return passed
    model = _new(DeliveryTime)
    unknown = len(data) - 5
    if "deliveryDate" in data:
        model.delivery_date = data["deliveryDate"]
    else:
        model.delivery_date = _absent
        unknown += 1
    if "deliveryTimeFrom" in data:
        model.delivery_time_from = data["deliveryTimeFrom"]
    else:
        model.delivery_time_from = _absent
        unknown += 1
    if "deliveryTimeTo" in data:
        model.delivery_time_to = data["deliveryTimeTo"]
    else:
        model.delivery_time_to = _absent
        unknown += 1
    if "deliveryCosts" in data:
        model.delivery_costs = data["deliveryCosts"]
    else:
        model.delivery_costs = _absent
        unknown += 1
    if "pickupSettings" in data:
        model.pickup_settings = data["pickupSettings"]
    else:
        model.pickup_settings = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
