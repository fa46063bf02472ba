from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "name",
        "description",
        "localizedName",
        "localizedDescription",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Brand:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    localized_name: dict[str, str] | None | Unset = UNSET
    localized_description: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.localized_description) is not UNSET:
            data["localizedDescription"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Brand:
        return decode(data)


def decode(data: Any) -> Brand:
    if type(data) is not dict:
        passed: Brand = data
        return passed
    get: Any = data.get
    model = _new(Brand)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.localized_name = get("localizedName", UNSET)
    model.localized_description = get("localizedDescription", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
