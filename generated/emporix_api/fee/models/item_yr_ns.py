from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "itemYrns",
        "siteCode",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ItemYRNs:
    item_yrns: list[str] | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.item_yrns
        if value is not UNSET:
            data["itemYrns"] = encode(value)
        value = self.site_code
        if value is not UNSET:
            data["siteCode"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemYRNs:
        return decode(data)


def decode(data: Any) -> ItemYRNs:
    if type(data) is not dict:
        passed: ItemYRNs = data
        return passed
    get: Any = data.get
    model = _new(ItemYRNs)
    model.item_yrns = get("itemYrns", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
