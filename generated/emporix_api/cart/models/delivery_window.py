from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "slotId",
        "deliveryDate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryWindow(Model):
    """Part of `Cart`, `CartSummary`, `CreateCart` and 1 more.

    Attributes:
        delivery_date: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    slot_id: Maybe[str] = UNSET
    delivery_date: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.slot_id) is not UNSET:
            data["slotId"] = value
        if (value := self.delivery_date) is not UNSET:
            data["deliveryDate"] = value
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
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
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
