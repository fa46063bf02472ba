from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "leadTime",
        "nonDelivery",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CartDeliveryTimeRestrictions:
    lead_time: int | None | Unset = UNSET
    non_delivery: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.lead_time) is not UNSET:
            data["leadTime"] = value
        if (value := self.non_delivery) is not UNSET:
            data["nonDelivery"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartDeliveryTimeRestrictions:
        return decode(data)


def decode(data: Any) -> CartDeliveryTimeRestrictions:
    if type(data) is not dict:
        passed: CartDeliveryTimeRestrictions = data
        return passed
    get: Any = data.get
    model = _new(CartDeliveryTimeRestrictions)
    model.lead_time = get("leadTime", UNSET)
    model.non_delivery = get("nonDelivery", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
