from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import monetary_amount as _monetary_amount
    from . import timespan as _timespan
    from .monetary_amount import MonetaryAmount
    from .timespan import Timespan
else:
    _monetary_amount = Deferred(globals(), "monetary_amount")
    _timespan = Deferred(globals(), "timespan")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Fee(Model):
    """Request of `fees.create` and `fees.replace`; response of `fees.list`, `item_fees.list_fees` and
    `product_fees.list_fees`; part of `FeeWithItems`.

    Attributes:
        name: Required in requests.
        code: At most 100 characters; required in requests.
        fee_type: One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`; required in requests.
        fee_percentage: 0 or more.
        item_type: One of `'PRODUCT'`, `'PAYMENTTYPE'`.
        site_code: Required in requests.
        active: Required in requests.
        yrn: 1 or more characters.
    """

    id: Maybe[str] = UNSET
    name: Maybe[str | dict[str, str]] = UNSET
    """Required in requests."""
    description: Maybe[str | dict[str, str]] = UNSET
    code: Maybe[str] = UNSET
    """At most 100 characters; required in requests."""
    fee_type: Maybe[Literal["ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY", "PERCENT"] | str] = UNSET
    """One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`; required in requests."""
    fee_percentage: Maybe[float] = UNSET
    """0 or more."""
    fee_absolute: Maybe[MonetaryAmount] = UNSET
    item_type: Maybe[Literal["PAYMENTTYPE", "PRODUCT"] | str] = UNSET
    """One of `'PRODUCT'`, `'PAYMENTTYPE'`."""
    site_code: Maybe[str] = UNSET
    """Required in requests."""
    active: Maybe[bool] = UNSET
    """Required in requests."""
    taxable: Maybe[bool] = UNSET
    tax_code: Maybe[str] = UNSET
    active_timespan: Maybe[Timespan] = UNSET
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Fee:
        return decode(data)


def decode(data: Any) -> Fee:
    if type(data) is not dict:
        passed: Fee = data
        return passed
    model = _new(Fee)
    unknown = len(data) - 14
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "feeType" in data:
        model.fee_type = data["feeType"]
    else:
        model.fee_type = _absent
        unknown += 1
    if "feePercentage" in data:
        model.fee_percentage = data["feePercentage"]
    else:
        model.fee_percentage = _absent
        unknown += 1
    if "feeAbsolute" in data:
        value = data["feeAbsolute"]
        model.fee_absolute = _monetary_amount.decode(value) if type(value) is dict else value
    else:
        model.fee_absolute = _absent
        unknown += 1
    if "itemType" in data:
        model.item_type = data["itemType"]
    else:
        model.item_type = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "taxable" in data:
        model.taxable = data["taxable"]
    else:
        model.taxable = _absent
        unknown += 1
    if "taxCode" in data:
        model.tax_code = data["taxCode"]
    else:
        model.tax_code = _absent
        unknown += 1
    if "activeTimespan" in data:
        value = data["activeTimespan"]
        model.active_timespan = _timespan.decode(value) if type(value) is dict else value
    else:
        model.active_timespan = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
