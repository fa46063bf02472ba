from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "site",
        "rack",
        "rackName",
        "order",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Location(Model):
    """Request of `locations.create`; response of `locations.list`.

    Attributes:
        id: Required in requests.
        site: Required in requests.
        order: 0 or more; required in requests.
    """

    id: Maybe[str] = UNSET
    """Required in requests."""
    site: Maybe[str] = UNSET
    """Required in requests."""
    rack: Maybe[str] = UNSET
    rack_name: Maybe[str] = UNSET
    order: Maybe[float] = UNSET
    """0 or more; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.site) is not UNSET:
            data["site"] = value
        if (value := self.rack) is not UNSET:
            data["rack"] = value
        if (value := self.rack_name) is not UNSET:
            data["rackName"] = value
        if (value := self.order) is not UNSET:
            data["order"] = value
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
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "site" in data:
        model.site = data["site"]
    else:
        model.site = _absent
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
    if "order" in data:
        model.order = data["order"]
    else:
        model.order = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
