from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "country",
        "postalCode",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ShipToItem:
    country: str | None | Unset = UNSET
    postal_code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.country) is not UNSET:
            data["country"] = value
        if (value := self.postal_code) is not UNSET:
            data["postalCode"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShipToItem:
        return decode(data)


def decode(data: Any) -> ShipToItem:
    if type(data) is not dict:
        passed: ShipToItem = data
        return passed
    get: Any = data.get
    model = _new(ShipToItem)
    model.country = get("country", UNSET)
    model.postal_code = get("postalCode", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
