from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "deliveryDate",
        "deliveryTimeFrom",
        "deliveryTimeTo",
        "deliveryChargeType",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryTime:
    delivery_date: str | None | Unset = UNSET
    delivery_time_from: str | None | Unset = UNSET
    delivery_time_to: str | None | Unset = UNSET
    delivery_charge_type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
    model.delivery_date = get("deliveryDate", UNSET)
    model.delivery_time_from = get("deliveryTimeFrom", UNSET)
    model.delivery_time_to = get("deliveryTimeTo", UNSET)
    model.delivery_charge_type = get("deliveryChargeType", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
