from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "slotId",
        "deliveryDate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryWindow:
    id: str | None | Unset = UNSET
    slot_id: str | None | Unset = UNSET
    delivery_date: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.slot_id) is not UNSET:
            data["slotId"] = value
        if (value := self.delivery_date) is not UNSET:
            data["deliveryDate"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryWindow:
        return decode(data)


def decode(data: Any) -> DeliveryWindow:
    if type(data) is not dict:
        passed: DeliveryWindow = data
        return passed
    get: Any = data.get
    model = _new(DeliveryWindow)
    model.id = get("id", UNSET)
    model.slot_id = get("slotId", UNSET)
    model.delivery_date = get("deliveryDate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
