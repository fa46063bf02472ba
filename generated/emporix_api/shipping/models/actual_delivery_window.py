from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import shipping_metadata as _shipping_metadata
from . import time_range as _time_range

if TYPE_CHECKING:
    from .shipping_metadata import ShippingMetadata
    from .time_range import TimeRange

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


@attrs.define(kw_only=True, repr=False)
class ActualDeliveryWindow:
    id: str | None | Unset = UNSET
    delivery_date: str | None | Unset = UNSET
    delivery_time_range: TimeRange | None | Unset = UNSET
    delivery_cycle: str | None | Unset = UNSET
    zone_id: str | None | Unset = UNSET
    delivery_method: str | None | Unset = UNSET
    cut_off_time: str | None | Unset = UNSET
    slot_id: str | None | Unset = UNSET
    metadata: ShippingMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ActualDeliveryWindow:
        return decode(data)


def decode(data: Any) -> ActualDeliveryWindow:
    if type(data) is not dict:
        passed: ActualDeliveryWindow = data
        return passed
    get: Any = data.get
    model = _new(ActualDeliveryWindow)
    model.id = get("id", UNSET)
    model.delivery_date = get("deliveryDate", UNSET)
    value = get("deliveryTimeRange", UNSET)
    model.delivery_time_range = _time_range.decode(value) if type(value) is dict else value
    model.delivery_cycle = get("deliveryCycle", UNSET)
    model.zone_id = get("zoneId", UNSET)
    model.delivery_method = get("deliveryMethod", UNSET)
    model.cut_off_time = get("cutOffTime", UNSET)
    model.slot_id = get("slotId", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _shipping_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
