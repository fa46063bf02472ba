from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "deliveryWindowId",
        "deliveryDate",
        "slotId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryWindowValidation(Model):
    """Request of `delivery_windows.increment_counter` and `delivery_windows.validate`.

    Attributes:
        delivery_window_id: Required.
        delivery_date: Required.
    """

    delivery_window_id: str
    """Required."""
    delivery_date: str
    """Required."""
    slot_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if (value := self.delivery_date) is not UNSET:
            data["deliveryDate"] = value
        if (value := self.slot_id) is not UNSET:
            data["slotId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryWindowValidation:
        return decode(data)


def decode(data: Any) -> DeliveryWindowValidation:
    if type(data) is not dict:
        passed: DeliveryWindowValidation = data
        return passed
    model = _new(DeliveryWindowValidation)
    unknown = len(data) - 3
    if "deliveryWindowId" in data:
        model.delivery_window_id = data["deliveryWindowId"]
    else:
        model.delivery_window_id = _absent
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
