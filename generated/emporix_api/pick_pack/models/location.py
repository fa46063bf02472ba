from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.zone) is not UNSET:
            data["zone"] = value
        if (value := self.rack) is not UNSET:
            data["rack"] = value
        if (value := self.rack_name) is not UNSET:
            data["rackName"] = value
        if (value := self.shelf) is not UNSET:
            data["shelf"] = value
        if (value := self.section) is not UNSET:
            data["section"] = value
        if (value := self.bin_) is not UNSET:
            data["bin"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
