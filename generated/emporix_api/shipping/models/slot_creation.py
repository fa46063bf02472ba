from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import cut_off_time as _cut_off_time
from . import delivery_time_range as _delivery_time_range

if TYPE_CHECKING:
    from .cut_off_time import CutOffTime
    from .delivery_time_range import DeliveryTimeRange

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


@attrs.define(kw_only=True, repr=False)
class SlotCreation:
    id: str | None | Unset = UNSET
    shipping_method: str | None | Unset = UNSET
    delivery_time_range: DeliveryTimeRange | None | Unset = UNSET
    cut_off_time: CutOffTime | None | Unset = UNSET
    capacity: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SlotCreation:
        return decode(data)


def decode(data: Any) -> SlotCreation:
    if type(data) is not dict:
        passed: SlotCreation = data
        return passed
    get: Any = data.get
    model = _new(SlotCreation)
    model.id = get("id", UNSET)
    model.shipping_method = get("shippingMethod", UNSET)
    value = get("deliveryTimeRange", UNSET)
    model.delivery_time_range = _delivery_time_range.decode(value) if type(value) is dict else value
    value = get("cutOffTime", UNSET)
    model.cut_off_time = _cut_off_time.decode(value) if type(value) is dict else value
    model.capacity = get("capacity", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
