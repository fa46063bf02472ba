from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "productId",
        "siteCodes",
        "pageNumber",
        "pageSize",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SearchItemFee(Model):
    """Request of `item_fees.search_by_product_id`.

    Attributes:
        product_id: Required.
        site_codes: Required.
        page_number: Default `1`.
        page_size: Default `16`.
    """

    product_id: str
    """Required."""
    site_codes: list[str]
    """Required."""
    page_number: Maybe[int] = UNSET
    """Default `1`."""
    page_size: Maybe[int] = UNSET
    """Default `16`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.site_codes) is not UNSET:
            data["siteCodes"] = value
        if (value := self.page_number) is not UNSET:
            data["pageNumber"] = value
        if (value := self.page_size) is not UNSET:
            data["pageSize"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SearchItemFee:
        return decode(data)


def decode(data: Any) -> SearchItemFee:
    if type(data) is not dict:
        passed: SearchItemFee = data
        return passed
    model = _new(SearchItemFee)
    unknown = len(data) - 4
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    if "siteCodes" in data:
        model.site_codes = data["siteCodes"]
    else:
        model.site_codes = _absent
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
