from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "description",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ShippingGroup:
    id: str | None | Unset = UNSET
    description: str | dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShippingGroup:
        return decode(data)


def decode(data: Any) -> ShippingGroup:
    if type(data) is not dict:
        passed: ShippingGroup = data
        return passed
    get: Any = data.get
    model = _new(ShippingGroup)
    model.id = get("id", UNSET)
    model.description = get("description", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
