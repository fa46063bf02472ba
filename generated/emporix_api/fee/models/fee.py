from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import monetary_amount as _monetary_amount
from . import timespan as _timespan

if TYPE_CHECKING:
    from .monetary_amount import MonetaryAmount
    from .timespan import Timespan

NAMES = frozenset(
    {
        "id",
        "name",
        "description",
        "code",
        "feeType",
        "feePercentage",
        "feeAbsolute",
        "itemType",
        "siteCode",
        "active",
        "taxable",
        "taxCode",
        "activeTimespan",
        "yrn",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Fee:
    id: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    description: str | dict[str, str] | None | Unset = UNSET
    code: str | None | Unset = UNSET
    fee_type: Literal["ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY", "PERCENT"] | str | None | Unset = UNSET
    fee_percentage: float | None | Unset = UNSET
    fee_absolute: MonetaryAmount | None | Unset = UNSET
    item_type: Literal["PAYMENTTYPE", "PRODUCT"] | str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    taxable: bool | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    active_timespan: Timespan | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.fee_type) is not UNSET:
            data["feeType"] = value
        if (value := self.fee_percentage) is not UNSET:
            data["feePercentage"] = value
        if (value := self.fee_absolute) is not UNSET:
            data["feeAbsolute"] = value
        if (value := self.item_type) is not UNSET:
            data["itemType"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.taxable) is not UNSET:
            data["taxable"] = value
        if (value := self.tax_code) is not UNSET:
            data["taxCode"] = value
        if (value := self.active_timespan) is not UNSET:
            data["activeTimespan"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Fee:
        return decode(data)


def decode(data: Any) -> Fee:
    if type(data) is not dict:
        passed: Fee = data
        return passed
    get: Any = data.get
    model = _new(Fee)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.code = get("code", UNSET)
    model.fee_type = get("feeType", UNSET)
    model.fee_percentage = get("feePercentage", UNSET)
    value = get("feeAbsolute", UNSET)
    model.fee_absolute = _monetary_amount.decode(value) if type(value) is dict else value
    model.item_type = get("itemType", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.active = get("active", UNSET)
    model.taxable = get("taxable", UNSET)
    model.tax_code = get("taxCode", UNSET)
    value = get("activeTimespan", UNSET)
    model.active_timespan = _timespan.decode(value) if type(value) is dict else value
    model.yrn = get("yrn", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
