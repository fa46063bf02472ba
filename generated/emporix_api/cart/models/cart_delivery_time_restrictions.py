from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "leadTime",
        "nonDelivery",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CartDeliveryTimeRestrictions(Model):
    """Response of `carts.get_delivery_time_restrictions`."""

    lead_time: Maybe[int] = UNSET
    non_delivery: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.lead_time) is not UNSET:
            data["leadTime"] = value
        if (value := self.non_delivery) is not UNSET:
            data["nonDelivery"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartDeliveryTimeRestrictions:
        return decode(data)


def decode(data: Any) -> CartDeliveryTimeRestrictions:
    if type(data) is not dict:
        passed: CartDeliveryTimeRestrictions = data
        return passed
    model = _new(CartDeliveryTimeRestrictions)
    unknown = len(data) - 2
    if "leadTime" in data:
        model.lead_time = data["leadTime"]
    else:
        model.lead_time = _absent
        unknown += 1
    if "nonDelivery" in data:
        model.non_delivery = data["nonDelivery"]
    else:
        model.non_delivery = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
