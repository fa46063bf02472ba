from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "shippedDate",
        "carrier",
        "trackingNumber",
        "expectDeliveryOn",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Shipment(Model):
    """Part of `Order`, `OrderUpdate` and `SalesOrder`.

    Attributes:
        shipped_date: Required in requests.
        carrier: Required in requests.
    """

    shipped_date: Maybe[str] = UNSET
    """Required in requests."""
    carrier: Maybe[str] = UNSET
    """Required in requests."""
    tracking_number: Maybe[str] = UNSET
    expect_delivery_on: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.shipped_date) is not UNSET:
            data["shippedDate"] = value
        if (value := self.carrier) is not UNSET:
            data["carrier"] = value
        if (value := self.tracking_number) is not UNSET:
            data["trackingNumber"] = value
        if (value := self.expect_delivery_on) is not UNSET:
            data["expectDeliveryOn"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Shipment:
        return decode(data)


def decode(data: Any) -> Shipment:
    if type(data) is not dict:
        passed: Shipment = data
        return passed
    model = _new(Shipment)
    unknown = len(data) - 4
    if "shippedDate" in data:
        model.shipped_date = data["shippedDate"]
    else:
        model.shipped_date = _absent
        unknown += 1
    if "carrier" in data:
        model.carrier = data["carrier"]
    else:
        model.carrier = _absent
        unknown += 1
    if "trackingNumber" in data:
        model.tracking_number = data["trackingNumber"]
    else:
        model.tracking_number = _absent
        unknown += 1
    if "expectDeliveryOn" in data:
        model.expect_delivery_on = data["expectDeliveryOn"]
    else:
        model.expect_delivery_on = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
