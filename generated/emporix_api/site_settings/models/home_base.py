from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import address as _address
from . import location as _location

if TYPE_CHECKING:
    from .address import Address
    from .location import Location

NAMES = frozenset(
    {
        "address",
        "location",
        "timezone",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class HomeBase:
    address: Address | None | Unset = UNSET
    location: Location | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.address) is not UNSET:
            data["address"] = value
        if (value := self.location) is not UNSET:
            data["location"] = value
        if (value := self.timezone) is not UNSET:
            data["timezone"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> HomeBase:
        return decode(data)


def decode(data: Any) -> HomeBase:
    if type(data) is not dict:
        passed: HomeBase = data
        return passed
    get: Any = data.get
    model = _new(HomeBase)
    value = get("address", UNSET)
    model.address = _address.decode(value) if type(value) is dict else value
    value = get("location", UNSET)
    model.location = _location.decode(value) if type(value) is dict else value
    model.timezone = get("timezone", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
