from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import delivery_day as _delivery_day
from . import shipping_metadata as _shipping_metadata
from . import slot_creation as _slot_creation

if TYPE_CHECKING:
    from .delivery_day import DeliveryDay
    from .shipping_metadata import ShippingMetadata
    from .slot_creation import SlotCreation

NAMES = frozenset(
    {
        "id",
        "name",
        "siteCode",
        "isDeliveryDay",
        "zoneId",
        "day",
        "slots",
        "isForAllZones",
        "timeZoneId",
        "deliveryDayShift",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryTime:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    is_delivery_day: bool | None | Unset = UNSET
    zone_id: str | None | Unset = UNSET
    day: DeliveryDay | None | Unset = UNSET
    slots: list[SlotCreation] | None | Unset = UNSET
    is_for_all_zones: bool | None | Unset = UNSET
    time_zone_id: str | None | Unset = UNSET
    delivery_day_shift: int | None | Unset = UNSET
    metadata: ShippingMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.is_delivery_day) is not UNSET:
            data["isDeliveryDay"] = value
        if (value := self.zone_id) is not UNSET:
            data["zoneId"] = value
        if (value := self.day) is not UNSET:
            data["day"] = value
        if (value := self.slots) is not UNSET:
            data["slots"] = value
        if (value := self.is_for_all_zones) is not UNSET:
            data["isForAllZones"] = value
        if (value := self.time_zone_id) is not UNSET:
            data["timeZoneId"] = value
        if (value := self.delivery_day_shift) is not UNSET:
            data["deliveryDayShift"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryTime:
        return decode(data)


def decode(data: Any) -> DeliveryTime:
    if type(data) is not dict:
        passed: DeliveryTime = data
        return passed
    get: Any = data.get
    model = _new(DeliveryTime)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.is_delivery_day = get("isDeliveryDay", UNSET)
    model.zone_id = get("zoneId", UNSET)
    value = get("day", UNSET)
    model.day = _delivery_day.decode(value) if type(value) is dict else value
    value = get("slots", UNSET)
    model.slots = [_slot_creation.decode(item) for item in value] if type(value) is list else value
    model.is_for_all_zones = get("isForAllZones", UNSET)
    model.time_zone_id = get("timeZoneId", UNSET)
    model.delivery_day_shift = get("deliveryDayShift", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _shipping_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
