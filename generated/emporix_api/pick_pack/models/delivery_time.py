from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "deliveryDate",
        "deliveryTimeFrom",
        "deliveryTimeTo",
        "deliveryChargeType",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryTime(Model):
    """Part of `Delivery`.

    Attributes:
        delivery_date: A date, `2026-01-31`.
        delivery_time_from: A time of day.
        delivery_time_to: A time of day.
    """

    delivery_date: Maybe[str] = UNSET
    """A date, `2026-01-31`."""
    delivery_time_from: Maybe[str] = UNSET
    """A time of day."""
    delivery_time_to: Maybe[str] = UNSET
    """A time of day."""
    delivery_charge_type: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.delivery_date) is not UNSET:
            data["deliveryDate"] = value
        if (value := self.delivery_time_from) is not UNSET:
            data["deliveryTimeFrom"] = value
        if (value := self.delivery_time_to) is not UNSET:
            data["deliveryTimeTo"] = value
        if (value := self.delivery_charge_type) is not UNSET:
            data["deliveryChargeType"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryTime:
        return decode(data)


def decode(data: Any) -> DeliveryTime:
    if type(data) is not dict:
        passed: DeliveryTime = data
        return passed
    model = _new(DeliveryTime)
    unknown = len(data) - 4
    if "deliveryDate" in data:
        model.delivery_date = data["deliveryDate"]
    else:
        model.delivery_date = _absent
        unknown += 1
    if "deliveryTimeFrom" in data:
        model.delivery_time_from = data["deliveryTimeFrom"]
    else:
        model.delivery_time_from = _absent
        unknown += 1
    if "deliveryTimeTo" in data:
        model.delivery_time_to = data["deliveryTimeTo"]
    else:
        model.delivery_time_to = _absent
        unknown += 1
    if "deliveryChargeType" in data:
        model.delivery_charge_type = data["deliveryChargeType"]
    else:
        model.delivery_charge_type = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
