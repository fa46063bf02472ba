from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "deliveryCycle",
        "deliveryCycleName",
        "deliveryTimeTo",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryWindow(Model):
    """Part of `Delivery` and `OrderList`.

    Attributes:
        delivery_time_to: A timestamp, `2026-01-31T12:00:00Z`.
    """

    delivery_cycle: Maybe[str] = UNSET
    delivery_cycle_name: Maybe[str] = UNSET
    delivery_time_to: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.delivery_cycle) is not UNSET:
            data["deliveryCycle"] = value
        if (value := self.delivery_cycle_name) is not UNSET:
            data["deliveryCycleName"] = value
        if (value := self.delivery_time_to) is not UNSET:
            data["deliveryTimeTo"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryWindow:
        return decode(data)


def decode(data: Any) -> DeliveryWindow:
    if type(data) is not dict:
        passed: DeliveryWindow = data
        return passed
    model = _new(DeliveryWindow)
    unknown = len(data) - 3
    if "deliveryCycle" in data:
        model.delivery_cycle = data["deliveryCycle"]
    else:
        model.delivery_cycle = _absent
        unknown += 1
    if "deliveryCycleName" in data:
        model.delivery_cycle_name = data["deliveryCycleName"]
    else:
        model.delivery_cycle_name = _absent
        unknown += 1
    if "deliveryTimeTo" in data:
        model.delivery_time_to = data["deliveryTimeTo"]
    else:
        model.delivery_time_to = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
