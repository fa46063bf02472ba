from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "site",
        "zone",
        "rack",
        "rackName",
        "shelf",
        "section",
        "bin",
        "order",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class GenericLocation(Model):
    """Part of `ProductLocation`."""

    site: Maybe[str] = UNSET
    zone: Maybe[str] = UNSET
    rack: Maybe[str] = UNSET
    rack_name: Maybe[str] = UNSET
    shelf: Maybe[str] = UNSET
    section: Maybe[str] = UNSET
    bin_: Maybe[str] = UNSET
    order: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.site) is not UNSET:
            data["site"] = value
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
        if (value := self.order) is not UNSET:
            data["order"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> GenericLocation:
        return decode(data)


def decode(data: Any) -> GenericLocation:
    if type(data) is not dict:
        passed: GenericLocation = data
        return passed
    model = _new(GenericLocation)
    unknown = len(data) - 8
    if "site" in data:
        model.site = data["site"]
    else:
        model.site = _absent
        unknown += 1
    if "zone" in data:
        model.zone = data["zone"]
    else:
        model.zone = _absent
        unknown += 1
    if "rack" in data:
        model.rack = data["rack"]
    else:
        model.rack = _absent
        unknown += 1
    if "rackName" in data:
        model.rack_name = data["rackName"]
    else:
        model.rack_name = _absent
        unknown += 1
    if "shelf" in data:
        model.shelf = data["shelf"]
    else:
        model.shelf = _absent
        unknown += 1
    if "section" in data:
        model.section = data["section"]
    else:
        model.section = _absent
        unknown += 1
    if "bin" in data:
        model.bin_ = data["bin"]
    else:
        model.bin_ = _absent
        unknown += 1
    if "order" in data:
        model.order = data["order"]
    else:
        model.order = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
