from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SearchPrices(Model):
    """Request of `prices.search`.

    Attributes:
        item_ids: 1 to 100 items; required.
        currency: Pattern `[A-Z]{3}`.
        use_fallback: Default `False`.
        search_mode: Default `'ALL_PRICES'`; one of `'ALL_PRICES'`, `'COMMON_PRICES'`, `'USER_SPECIFIC_PRICES'`.
    """

    item_ids: list[str]
    """1 to 100 items; required."""
    currency: Maybe[str] = UNSET
    """Pattern `[A-Z]{3}`."""
    site_code: Maybe[str] = UNSET
    site_codes: Maybe[list[str]] = UNSET
    principal_id: Maybe[str] = UNSET
    effective_date: Maybe[str] = UNSET
    includes_tax: Maybe[bool] = UNSET
    use_fallback: Maybe[bool] = UNSET
    """Default `False`."""
    search_mode: Maybe[Literal["ALL_PRICES", "COMMON_PRICES", "USER_SPECIFIC_PRICES"] | str] = UNSET
    """Default `'ALL_PRICES'`; one of `'ALL_PRICES'`, `'COMMON_PRICES'`, `'USER_SPECIFIC_PRICES'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SearchPrices:
        return decode(data)


def decode(data: Any) -> SearchPrices:
    if type(data) is not dict:
        passed: SearchPrices = data
        return passed
    model = _new(SearchPrices)
    unknown = len(data) - 9
    if "itemIds" in data:
        model.item_ids = data["itemIds"]
    else:
        model.item_ids = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "siteCodes" in data:
        model.site_codes = data["siteCodes"]
    else:
        model.site_codes = _absent
        unknown += 1
    if "principalId" in data:
        model.principal_id = data["principalId"]
    else:
        model.principal_id = _absent
        unknown += 1
    if "effectiveDate" in data:
        model.effective_date = data["effectiveDate"]
    else:
        model.effective_date = _absent
        unknown += 1
    if "includesTax" in data:
        model.includes_tax = data["includesTax"]
    else:
        model.includes_tax = _absent
        unknown += 1
    if "useFallback" in data:
        model.use_fallback = data["useFallback"]
    else:
        model.use_fallback = _absent
        unknown += 1
    if "searchMode" in data:
        model.search_mode = data["searchMode"]
    else:
        model.search_mode = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
