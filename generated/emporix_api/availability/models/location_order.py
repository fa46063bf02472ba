from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "order",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class LocationOrder(Model):
    """Request of `locations.replace`."""

    id: Maybe[str] = UNSET
    order: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.order) is not UNSET:
            data["order"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> LocationOrder:
        return decode(data)


def decode(data: Any) -> LocationOrder:
    if type(data) is not dict:
        passed: LocationOrder = data
        return passed
    model = _new(LocationOrder)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "order" in data:
        model.order = data["order"]
    else:
        model.order = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
