from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class Location:
    id: str | None | Unset = UNSET
    site: str | None | Unset = UNSET
    rack: str | None | Unset = UNSET
    rack_name: str | None | Unset = UNSET
    order: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
    model.id = get("id", UNSET)
    model.site = get("site", UNSET)
    model.rack = get("rack", UNSET)
    model.rack_name = get("rackName", UNSET)
    model.order = get("order", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
