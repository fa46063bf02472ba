from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.site
        if value is not UNSET:
            data["site"] = value
        value = self.rack
        if value is not UNSET:
            data["rack"] = value
        value = self.rack_name
        if value is not UNSET:
            data["rackName"] = value
        value = self.order
        if value is not UNSET:
            data["order"] = value
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
    model.id = get("id", UNSET)
    model.site = get("site", UNSET)
    model.rack = get("rack", UNSET)
    model.rack_name = get("rackName", UNSET)
    model.order = get("order", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
