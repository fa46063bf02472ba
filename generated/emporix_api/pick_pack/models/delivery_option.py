from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "packaging",
        "replacement",
        "pickup",
        "deliveryNote",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryOption:
    packaging: str | None | Unset = UNSET
    replacement: bool | None | Unset = UNSET
    pickup: bool | None | Unset = UNSET
    delivery_note: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.packaging) is not UNSET:
            data["packaging"] = value
        if (value := self.replacement) is not UNSET:
            data["replacement"] = value
        if (value := self.pickup) is not UNSET:
            data["pickup"] = value
        if (value := self.delivery_note) is not UNSET:
            data["deliveryNote"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryOption:
        return decode(data)


def decode(data: Any) -> DeliveryOption:
    if type(data) is not dict:
        passed: DeliveryOption = data
        return passed
    get: Any = data.get
    model = _new(DeliveryOption)
    model.packaging = get("packaging", UNSET)
    model.replacement = get("replacement", UNSET)
    model.pickup = get("pickup", UNSET)
    model.delivery_note = get("deliveryNote", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
