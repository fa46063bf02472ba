from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import cart_total as _cart_total
from . import tax_value as _tax_value

if TYPE_CHECKING:
    from .cart_total import CartTotal
    from .tax_value import TaxValue

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
    total: CartTotal | None | Unset = UNSET
    tax_values: list[TaxValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.tax_code) is not UNSET:
            data["taxCode"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.total_tax) is not UNSET:
            data["totalTax"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.tax_values) is not UNSET:
            data["taxValues"] = value
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
    model.yrn = get("yrn", UNSET)
    model.name = get("name", UNSET)
    model.tax_code = get("taxCode", UNSET)
    model.amount = get("amount", UNSET)
    model.total_tax = get("totalTax", UNSET)
    value = get("total", UNSET)
    model.total = _cart_total.decode(value) if type(value) is dict else value
    value = get("taxValues", UNSET)
    model.tax_values = [_tax_value.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
