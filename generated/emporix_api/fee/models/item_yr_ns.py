from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "itemYrns",
        "siteCode",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ItemYRNs(Model):
    """Request of `item_fees.search`; part of `FeeWithItems`.

    Attributes:
        item_yrns: Required in requests.
        site_code: Required in requests.
    """

    item_yrns: Maybe[list[str]] = UNSET
    """Required in requests."""
    site_code: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_yrns) is not UNSET:
            data["itemYrns"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemYRNs:
        return decode(data)


def decode(data: Any) -> ItemYRNs:
    if type(data) is not dict:
        passed: ItemYRNs = data
        return passed
    model = _new(ItemYRNs)
    unknown = len(data) - 2
    if "itemYrns" in data:
        model.item_yrns = data["itemYrns"]
    else:
        model.item_yrns = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
