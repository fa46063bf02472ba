from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import tax_value as _tax_value
from . import total as _total

if TYPE_CHECKING:
    from .tax_value import TaxValue
    from .total import Total

NAMES = frozenset(
    {
        "yrn",
        "name",
        "taxCode",
        "amount",
        "totalTax",
        "total",
        "taxValues",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Fee:
    yrn: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    total_tax: float | None | Unset = UNSET
    total: Total | None | Unset = UNSET
    tax_values: list[TaxValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.yrn
        if value is not UNSET:
            data["yrn"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.tax_code
        if value is not UNSET:
            data["taxCode"] = value
        value = self.amount
        if value is not UNSET:
            data["amount"] = value
        value = self.total_tax
        if value is not UNSET:
            data["totalTax"] = value
        value = self.total
        if value is not UNSET:
            data["total"] = encode(value)
        value = self.tax_values
        if value is not UNSET:
            data["taxValues"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.yrn = get("yrn", UNSET)
    model.name = get("name", UNSET)
    model.tax_code = get("taxCode", UNSET)
    model.amount = get("amount", UNSET)
    model.total_tax = get("totalTax", UNSET)
    value = get("total", UNSET)
    model.total = _total.decode(value) if type(value) is dict else value
    value = get("taxValues", UNSET)
    model.tax_values = [_tax_value.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
