from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "productIds",
        "siteCode",
        "pageNumber",
        "pageSize",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SearchItemsFee(Model):
    """Request of `item_fees.search_by_product_ids`.

    Attributes:
        product_ids: Required.
        site_code: Required.
        page_number: Default `1`.
        page_size: Default `16`.
    """

    product_ids: str | list[str]
    """Required."""
    site_code: str
    """Required."""
    page_number: Maybe[int] = UNSET
    """Default `1`."""
    page_size: Maybe[int] = UNSET
    """Default `16`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.product_ids) is not UNSET:
            data["productIds"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.page_number) is not UNSET:
            data["pageNumber"] = value
        if (value := self.page_size) is not UNSET:
            data["pageSize"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SearchItemsFee:
        return decode(data)


def decode(data: Any) -> SearchItemsFee:
    if type(data) is not dict:
        passed: SearchItemsFee = data
        return passed
    model = _new(SearchItemsFee)
    unknown = len(data) - 4
    if "productIds" in data:
        model.product_ids = data["productIds"]
    else:
        model.product_ids = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "pageNumber" in data:
        model.page_number = data["pageNumber"]
    else:
        model.page_number = _absent
        unknown += 1
    if "pageSize" in data:
        model.page_size = data["pageSize"]
    else:
        model.page_size = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
