from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "siteCode",
        "itemYrn",
        "feeIds",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ItemFee:
    id: str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    item_yrn: str | None | Unset = UNSET
    fee_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.item_yrn) is not UNSET:
            data["itemYrn"] = value
        if (value := self.fee_ids) is not UNSET:
            data["feeIds"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemFee:
        return decode(data)


def decode(data: Any) -> ItemFee:
    if type(data) is not dict:
        passed: ItemFee = data
        return passed
    get: Any = data.get
    model = _new(ItemFee)
    model.id = get("id", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.item_yrn = get("itemYrn", UNSET)
    model.fee_ids = get("feeIds", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
