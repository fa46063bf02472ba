from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import cut_off_time as _cut_off_time
    from . import delivery_time_range as _delivery_time_range
    from .cut_off_time import CutOffTime
    from .delivery_time_range import DeliveryTimeRange
else:
    _cut_off_time = Deferred(globals(), "cut_off_time")
    _delivery_time_range = Deferred(globals(), "delivery_time_range")

NAMES = frozenset(
    {
        "id",
        "shippingMethod",
        "deliveryTimeRange",
        "cutOffTime",
        "capacity",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Slot(Model):
    """Request of `delivery_times.create_slot` and `delivery_times.replace_slot`; response of
    `delivery_times.list_slots` and `delivery_times.get_slot`; part of `BasicDeliveryTime`, `DeliveryTime` and
    `UpdateDeliveryTime`.

    Attributes:
        shipping_method: Required in requests.
        delivery_time_range: Required in requests.
        cut_off_time: Required in requests.
        capacity: Required in requests.
    """

    id: Maybe[str] = UNSET
    shipping_method: Maybe[str] = UNSET
    """Required in requests."""
    delivery_time_range: Maybe[DeliveryTimeRange] = UNSET
    """Required in requests."""
    cut_off_time: Maybe[CutOffTime] = UNSET
    """Required in requests."""
    capacity: Maybe[int] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.shipping_method) is not UNSET:
            data["shippingMethod"] = value
        if (value := self.delivery_time_range) is not UNSET:
            data["deliveryTimeRange"] = value
        if (value := self.cut_off_time) is not UNSET:
            data["cutOffTime"] = value
        if (value := self.capacity) is not UNSET:
            data["capacity"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Slot:
        return decode(data)


def decode(data: Any) -> Slot:
    if type(data) is not dict:
        passed: Slot = data
        return passed
    model = _new(Slot)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "shippingMethod" in data:
        model.shipping_method = data["shippingMethod"]
    else:
        model.shipping_method = _absent
        unknown += 1
    if "deliveryTimeRange" in data:
        value = data["deliveryTimeRange"]
        model.delivery_time_range = _delivery_time_range.decode(value) if type(value) is dict else value
    else:
        model.delivery_time_range = _absent
        unknown += 1
    if "cutOffTime" in data:
        value = data["cutOffTime"]
        model.cut_off_time = _cut_off_time.decode(value) if type(value) is dict else value
    else:
        model.cut_off_time = _absent
        unknown += 1
    if "capacity" in data:
        model.capacity = data["capacity"]
    else:
        model.capacity = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
