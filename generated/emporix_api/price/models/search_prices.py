from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "itemIds",
        "currency",
        "siteCode",
        "siteCodes",
        "principalId",
        "effectiveDate",
        "includesTax",
        "useFallback",
        "searchMode",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SearchPrices:
    item_ids: list[str]
    currency: str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    site_codes: list[str] | None | Unset = UNSET
    principal_id: str | None | Unset = UNSET
    effective_date: str | None | Unset = UNSET
    includes_tax: bool | None | Unset = UNSET
    use_fallback: bool | None | Unset = UNSET
    search_mode: Literal["ALL_PRICES", "COMMON_PRICES", "USER_SPECIFIC_PRICES"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_ids) is not UNSET:
            data["itemIds"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.site_codes) is not UNSET:
            data["siteCodes"] = value
        if (value := self.principal_id) is not UNSET:
            data["principalId"] = value
        if (value := self.effective_date) is not UNSET:
            data["effectiveDate"] = value
        if (value := self.includes_tax) is not UNSET:
            data["includesTax"] = value
        if (value := self.use_fallback) is not UNSET:
            data["useFallback"] = value
        if (value := self.search_mode) is not UNSET:
            data["searchMode"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SearchPrices:
        return decode(data)


def decode(data: Any) -> SearchPrices:
    if type(data) is not dict:
        passed: SearchPrices = data
        return passed
    get: Any = data.get
    model = _new(SearchPrices)
    model.item_ids = get("itemIds", UNSET)
    model.currency = get("currency", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.site_codes = get("siteCodes", UNSET)
    model.principal_id = get("principalId", UNSET)
    model.effective_date = get("effectiveDate", UNSET)
    model.includes_tax = get("includesTax", UNSET)
    model.use_fallback = get("useFallback", UNSET)
    model.search_mode = get("searchMode", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
