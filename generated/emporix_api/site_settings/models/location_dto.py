from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "latitude",
        "longitude",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LocationDto:
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.latitude
        if value is not UNSET:
            data["latitude"] = value
        value = self.longitude
        if value is not UNSET:
            data["longitude"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> LocationDto:
        return decode(data)


def decode(data: Any) -> LocationDto:
    if type(data) is not dict:
        passed: LocationDto = data
        return passed
    get: Any = data.get
    model = _new(LocationDto)
    model.latitude = get("latitude", UNSET)
    model.longitude = get("longitude", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
