from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "zone",
        "rack",
        "rackName",
        "shelf",
        "section",
        "bin",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Location:
    zone: str | None | Unset = UNSET
    rack: str | None | Unset = UNSET
    rack_name: str | None | Unset = UNSET
    shelf: str | None | Unset = UNSET
    section: str | None | Unset = UNSET
    bin_: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.zone
        if value is not UNSET:
            data["zone"] = value
        value = self.rack
        if value is not UNSET:
            data["rack"] = value
        value = self.rack_name
        if value is not UNSET:
            data["rackName"] = value
        value = self.shelf
        if value is not UNSET:
            data["shelf"] = value
        value = self.section
        if value is not UNSET:
            data["section"] = value
        value = self.bin_
        if value is not UNSET:
            data["bin"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> Location:
        return decode(data)


def decode(data: Any) -> Location:
    if type(data) is not dict:
        passed: Location = data
        return passed
    get: Any = data.get
    model = _new(Location)
    model.zone = get("zone", UNSET)
    model.rack = get("rack", UNSET)
    model.rack_name = get("rackName", UNSET)
    model.shelf = get("shelf", UNSET)
    model.section = get("section", UNSET)
    model.bin_ = get("bin", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
