from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "siteCode",
        "itemYrn",
        "feeIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ItemFee(Model):
    """Request of `item_fees.create`; response of `item_fees.list`, `item_fees.search_by_product_id`,
    `item_fees.search_by_product_ids` and 1 more.

    Attributes:
        site_code: Required in requests.
        item_yrn: Required in requests.
        fee_ids: Required in requests.
    """

    id: Maybe[str] = UNSET
    site_code: Maybe[str] = UNSET
    """Required in requests."""
    item_yrn: Maybe[str] = UNSET
    """Required in requests."""
    fee_ids: Maybe[list[str]] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemFee:
        return decode(data)


def decode(data: Any) -> ItemFee:
    if type(data) is not dict:
        passed: ItemFee = data
        return passed
    model = _new(ItemFee)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "itemYrn" in data:
        model.item_yrn = data["itemYrn"]
    else:
        model.item_yrn = _absent
        unknown += 1
    if "feeIds" in data:
        model.fee_ids = data["feeIds"]
    else:
        model.fee_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
