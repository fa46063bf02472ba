from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "packaging",
        "replacement",
        "pickup",
        "deliveryNote",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DeliveryOption(Model):
    """Part of `Delivery`."""

    packaging: Maybe[str] = UNSET
    replacement: Maybe[bool] = UNSET
    pickup: Maybe[bool] = UNSET
    delivery_note: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryOption:
        return decode(data)


def decode(data: Any) -> DeliveryOption:
    if type(data) is not dict:
        passed: DeliveryOption = data
        return passed
    model = _new(DeliveryOption)
    unknown = len(data) - 4
    if "packaging" in data:
        model.packaging = data["packaging"]
    else:
        model.packaging = _absent
        unknown += 1
    if "replacement" in data:
        model.replacement = data["replacement"]
    else:
        model.replacement = _absent
        unknown += 1
    if "pickup" in data:
        model.pickup = data["pickup"]
    else:
        model.pickup = _absent
        unknown += 1
    if "deliveryNote" in data:
        model.delivery_note = data["deliveryNote"]
    else:
        model.delivery_note = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
