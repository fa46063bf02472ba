from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "deliveryWindowId",
        "deliveryDate",
        "slotId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryWindowValidation:
    delivery_window_id: str
    delivery_date: str
    slot_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if (value := self.delivery_date) is not UNSET:
            data["deliveryDate"] = value
        if (value := self.slot_id) is not UNSET:
            data["slotId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryWindowValidation:
        return decode(data)


def decode(data: Any) -> DeliveryWindowValidation:
    if type(data) is not dict:
        passed: DeliveryWindowValidation = data
        return passed
    get: Any = data.get
    model = _new(DeliveryWindowValidation)
    model.delivery_window_id = get("deliveryWindowId", UNSET)
    model.delivery_date = get("deliveryDate", UNSET)
    model.slot_id = get("slotId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
