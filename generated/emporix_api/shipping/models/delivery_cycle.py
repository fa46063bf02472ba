from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "deliveryTimeId",
        "slotId",
        "deliveryDate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryCycle(Model):
    """Request of `delivery_cycles.generate`.

    Attributes:
        delivery_time_id: Required.
        slot_id: Required.
        delivery_date: Required.
    """

    delivery_time_id: str
    """Required."""
    slot_id: str
    """Required."""
    delivery_date: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.delivery_time_id) is not UNSET:
            data["deliveryTimeId"] = value
        if (value := self.slot_id) is not UNSET:
            data["slotId"] = value
        if (value := self.delivery_date) is not UNSET:
            data["deliveryDate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryCycle:
        return decode(data)


def decode(data: Any) -> DeliveryCycle:
    if type(data) is not dict:
        passed: DeliveryCycle = data
        return passed
    model = _new(DeliveryCycle)
    unknown = len(data) - 3
    if "deliveryTimeId" in data:
        model.delivery_time_id = data["deliveryTimeId"]
    else:
        model.delivery_time_id = _absent
        unknown += 1
    if "slotId" in data:
        model.slot_id = data["slotId"]
    else:
        model.slot_id = _absent
        unknown += 1
    if "deliveryDate" in data:
        model.delivery_date = data["deliveryDate"]
    else:
        model.delivery_date = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
