from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "shippedDate",
        "carrier",
        "trackingNumber",
        "expectDeliveryOn",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Shipment:
    shipped_date: str | None | Unset = UNSET
    carrier: str | None | Unset = UNSET
    tracking_number: str | None | Unset = UNSET
    expect_delivery_on: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Shipment:
        return decode(data)


def decode(data: Any) -> Shipment:
    if type(data) is not dict:
        passed: Shipment = data
        return passed
    get: Any = data.get
    model = _new(Shipment)
    model.shipped_date = get("shippedDate", UNSET)
    model.carrier = get("carrier", UNSET)
    model.tracking_number = get("trackingNumber", UNSET)
    model.expect_delivery_on = get("expectDeliveryOn", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
