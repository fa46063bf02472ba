from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import delivery_day as _delivery_day
    from . import slot as _slot
    from . import update_delivery_time_metadata as _update_delivery_time_metadata
    from .delivery_day import DeliveryDay
    from .slot import Slot
    from .update_delivery_time_metadata import UpdateDeliveryTimeMetadata
else:
    _delivery_day = Deferred(globals(), "delivery_day")
    _slot = Deferred(globals(), "slot")
    _update_delivery_time_metadata = Deferred(globals(), "update_delivery_time_metadata")

NAMES = frozenset(
    {
        "siteCode",
        "isDeliveryDay",
        "day",
        "timeZoneId",
        "id",
        "name",
        "zoneId",
        "slots",
        "isForAllZones",
        "deliveryDayShift",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateDeliveryTime(Model):
    """Request of `delivery_times.replace`.

    Attributes:
        site_code: Required.
        is_delivery_day: Required.
        day: Required.
        time_zone_id: Required.
        delivery_day_shift: Default `0`; 0 or more.
    """

    site_code: str
    """Required."""
    is_delivery_day: bool
    """Required."""
    day: DeliveryDay
    """Required."""
    time_zone_id: str
    """Required."""
    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    zone_id: Maybe[str] = UNSET
    slots: Maybe[list[Slot]] = UNSET
    is_for_all_zones: Maybe[bool] = UNSET
    delivery_day_shift: Maybe[int] = UNSET
    """Default `0`; 0 or more."""
    metadata: Maybe[UpdateDeliveryTimeMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.is_delivery_day) is not UNSET:
            data["isDeliveryDay"] = value
        if (value := self.day) is not UNSET:
            data["day"] = value
        if (value := self.time_zone_id) is not UNSET:
            data["timeZoneId"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.zone_id) is not UNSET:
            data["zoneId"] = value
        if (value := self.slots) is not UNSET:
            data["slots"] = value
        if (value := self.is_for_all_zones) is not UNSET:
            data["isForAllZones"] = value
        if (value := self.delivery_day_shift) is not UNSET:
            data["deliveryDayShift"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateDeliveryTime:
        return decode(data)


def decode(data: Any) -> UpdateDeliveryTime:
    if type(data) is not dict:
        passed: UpdateDeliveryTime = data
        return passed
    model = _new(UpdateDeliveryTime)
    unknown = len(data) - 11
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "isDeliveryDay" in data:
        model.is_delivery_day = data["isDeliveryDay"]
    else:
        model.is_delivery_day = _absent
        unknown += 1
    if "day" in data:
        value = data["day"]
        model.day = _delivery_day.decode(value) if type(value) is dict else value
    else:
        model.day = _absent
        unknown += 1
    if "timeZoneId" in data:
        model.time_zone_id = data["timeZoneId"]
    else:
        model.time_zone_id = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "zoneId" in data:
        model.zone_id = data["zoneId"]
    else:
        model.zone_id = _absent
        unknown += 1
    if "slots" in data:
        value = data["slots"]
        model.slots = [_slot.decode(item) for item in value] if type(value) is list else value
    else:
        model.slots = _absent
        unknown += 1
    if "isForAllZones" in data:
        model.is_for_all_zones = data["isForAllZones"]
    else:
        model.is_for_all_zones = _absent
        unknown += 1
    if "deliveryDayShift" in data:
        model.delivery_day_shift = data["deliveryDayShift"]
    else:
        model.delivery_day_shift = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _update_delivery_time_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
