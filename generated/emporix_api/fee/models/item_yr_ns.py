from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_yrns) is not UNSET:
            data["itemYrns"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
