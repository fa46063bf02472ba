from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import shipping_metadata as _shipping_metadata
    from . import time_range as _time_range
    from .shipping_metadata import ShippingMetadata
    from .time_range import TimeRange
else:
    _shipping_metadata = Deferred(globals(), "shipping_metadata")
    _time_range = Deferred(globals(), "time_range")

NAMES = frozenset(
    {
        "id",
        "deliveryDate",
        "deliveryTimeRange",
        "deliveryCycle",
        "zoneId",
        "deliveryMethod",
        "cutOffTime",
        "slotId",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ActualDeliveryWindow(Model):
    """Response of `area_delivery_times.list` and `delivery_windows.list`; part of `ZoneWithActualDeliveryWindows`."""

    id: Maybe[str] = UNSET
    delivery_date: Maybe[str] = UNSET
    delivery_time_range: Maybe[TimeRange] = UNSET
    delivery_cycle: Maybe[str] = UNSET
    zone_id: Maybe[str] = UNSET
    delivery_method: Maybe[str] = UNSET
    cut_off_time: Maybe[str] = UNSET
    slot_id: Maybe[str] = UNSET
    metadata: Maybe[ShippingMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.delivery_date) is not UNSET:
            data["deliveryDate"] = value
        if (value := self.delivery_time_range) is not UNSET:
            data["deliveryTimeRange"] = value
        if (value := self.delivery_cycle) is not UNSET:
            data["deliveryCycle"] = value
        if (value := self.zone_id) is not UNSET:
            data["zoneId"] = value
        if (value := self.delivery_method) is not UNSET:
            data["deliveryMethod"] = value
        if (value := self.cut_off_time) is not UNSET:
            data["cutOffTime"] = value
        if (value := self.slot_id) is not UNSET:
            data["slotId"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ActualDeliveryWindow:
        return decode(data)


def decode(data: Any) -> ActualDeliveryWindow:
    if type(data) is not dict:
        passed: ActualDeliveryWindow = data
        return passed
    model = _new(ActualDeliveryWindow)
    unknown = len(data) - 9
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
    if "deliveryTimeRange" in data:
        value = data["deliveryTimeRange"]
        model.delivery_time_range = _time_range.decode(value) if type(value) is dict else value
    else:
        model.delivery_time_range = _absent
        unknown += 1
    if "deliveryCycle" in data:
        model.delivery_cycle = data["deliveryCycle"]
    else:
        model.delivery_cycle = _absent
        unknown += 1
    if "zoneId" in data:
        model.zone_id = data["zoneId"]
    else:
        model.zone_id = _absent
        unknown += 1
    if "deliveryMethod" in data:
        model.delivery_method = data["deliveryMethod"]
    else:
        model.delivery_method = _absent
        unknown += 1
    if "cutOffTime" in data:
        model.cut_off_time = data["cutOffTime"]
    else:
        model.cut_off_time = _absent
        unknown += 1
    if "slotId" in data:
        model.slot_id = data["slotId"]
    else:
        model.slot_id = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _shipping_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
