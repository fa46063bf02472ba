from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "productId",
        "siteCodes",
        "pageNumber",
        "pageSize",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SearchItemFee:
    product_id: str
    site_codes: list[str]
    page_number: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SearchItemFee:
        return decode(data)


def decode(data: Any) -> SearchItemFee:
    if type(data) is not dict:
        passed: SearchItemFee = data
        return passed
    get: Any = data.get
    model = _new(SearchItemFee)
    model.product_id = get("productId", UNSET)
    model.site_codes = get("siteCodes", UNSET)
    model.page_number = get("pageNumber", UNSET)
    model.page_size = get("pageSize", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
