from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import address as _address
    from . import location as _location
    from .address import Address
    from .location import Location
else:
    _address = Deferred(globals(), "address")
    _location = Deferred(globals(), "location")

NAMES = frozenset(
    {
        "address",
        "location",
        "timezone",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class HomeBase(Model):
    """Part of `Site`.

    Attributes:
        address: Required in requests.
    """

    address: Maybe[Address] = UNSET
    """Required in requests."""
    location: Maybe[Location] = UNSET
    timezone: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.address) is not UNSET:
            data["address"] = value
        if (value := self.location) is not UNSET:
            data["location"] = value
        if (value := self.timezone) is not UNSET:
            data["timezone"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> HomeBase:
        return decode(data)


def decode(data: Any) -> HomeBase:
    if type(data) is not dict:
        passed: HomeBase = data
        return passed
    model = _new(HomeBase)
    unknown = len(data) - 3
    if "address" in data:
        value = data["address"]
        model.address = _address.decode(value) if type(value) is dict else value
    else:
        model.address = _absent
        unknown += 1
    if "location" in data:
        value = data["location"]
        model.location = _location.decode(value) if type(value) is dict else value
    else:
        model.location = _absent
        unknown += 1
    if "timezone" in data:
        model.timezone = data["timezone"]
    else:
        model.timezone = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
