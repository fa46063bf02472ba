from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.item_ids
        if value is not UNSET:
            data["itemIds"] = encode(value)
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.site_code
        if value is not UNSET:
            data["siteCode"] = value
        value = self.site_codes
        if value is not UNSET:
            data["siteCodes"] = encode(value)
        value = self.principal_id
        if value is not UNSET:
            data["principalId"] = value
        value = self.effective_date
        if value is not UNSET:
            data["effectiveDate"] = value
        value = self.includes_tax
        if value is not UNSET:
            data["includesTax"] = value
        value = self.use_fallback
        if value is not UNSET:
            data["useFallback"] = value
        value = self.search_mode
        if value is not UNSET:
            data["searchMode"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
