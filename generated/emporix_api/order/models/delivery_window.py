from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import delivery_time_range as _delivery_time_range
    from .delivery_time_range import DeliveryTimeRange
else:
    _delivery_time_range = Deferred(globals(), "delivery_time_range")

NAMES = frozenset(
    {
        "id",
        "deliveryDate",
        "slotId",
        "deliveryTimeRange",
        "deliveryCycle",
        "deliveryCycleName",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryWindow(Model):
    """Part of `Order`, `OrderUpdate`, `SalesOrder` and 1 more.

    Attributes:
        delivery_date: A date, `2026-01-31`.
    """

    id: Maybe[str] = UNSET
    delivery_date: Maybe[str] = UNSET
    """A date, `2026-01-31`."""
    slot_id: Maybe[str] = UNSET
    delivery_time_range: Maybe[DeliveryTimeRange] = UNSET
    delivery_cycle: Maybe[str] = UNSET
    delivery_cycle_name: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.delivery_date) is not UNSET:
            data["deliveryDate"] = value
        if (value := self.slot_id) is not UNSET:
            data["slotId"] = value
        if (value := self.delivery_time_range) is not UNSET:
            data["deliveryTimeRange"] = value
        if (value := self.delivery_cycle) is not UNSET:
            data["deliveryCycle"] = value
        if (value := self.delivery_cycle_name) is not UNSET:
            data["deliveryCycleName"] = value
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
    unknown = len(data) - 6
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "deliveryDate" in data:
        model.delivery_date = data["deliveryDate"]
    else:
        model.delivery_date = _absent
        unknown += 1
    if "slotId" in data:
        model.slot_id = data["slotId"]
    else:
        model.slot_id = _absent
        unknown += 1
    if "deliveryTimeRange" in data:
        value = data["deliveryTimeRange"]
        model.delivery_time_range = _delivery_time_range.decode(value) if type(value) is dict else value
    else:
        model.delivery_time_range = _absent
        unknown += 1
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
