from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "site",
        "productIds",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LocationSearch:
    site: str | None | Unset = UNSET
    product_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.site
        if value is not UNSET:
            data["site"] = value
        value = self.product_ids
        if value is not UNSET:
            data["productIds"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> LocationSearch:
        return decode(data)


def decode(data: Any) -> LocationSearch:
    if type(data) is not dict:
        passed: LocationSearch = data
        return passed
    get: Any = data.get
    model = _new(LocationSearch)
    model.site = get("site", UNSET)
    model.product_ids = get("productIds", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
