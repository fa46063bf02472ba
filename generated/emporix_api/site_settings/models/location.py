from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "latitude",
        "longitude",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Location(Model):
    """Part of `HomeBase`."""

    latitude: Maybe[float] = UNSET
    longitude: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.latitude) is not UNSET:
            data["latitude"] = value
        if (value := self.longitude) is not UNSET:
            data["longitude"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Location:
        return decode(data)


def decode(data: Any) -> Location:
    if type(data) is not dict:
        passed: Location = data
        return passed
    model = _new(Location)
    unknown = len(data) - 2
    if "latitude" in data:
        model.latitude = data["latitude"]
    else:
        model.latitude = _absent
        unknown += 1
    if "longitude" in data:
        model.longitude = data["longitude"]
    else:
        model.longitude = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
