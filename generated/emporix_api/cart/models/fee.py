from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import cart_total as _cart_total
    from . import tax_value as _tax_value
    from .cart_total import CartTotal
    from .tax_value import TaxValue
else:
    _cart_total = Deferred(globals(), "cart_total")
    _tax_value = Deferred(globals(), "tax_value")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Fee(Model):
    """Part of `FeeAggregate`.

    Attributes:
        yrn: 1 or more characters.
        amount: 0 or more.
        total_tax: 0 or more.
    """

    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    name: Maybe[str | dict[str, str]] = UNSET
    tax_code: Maybe[str] = UNSET
    amount: Maybe[float] = UNSET
    """0 or more."""
    total_tax: Maybe[float] = UNSET
    """0 or more."""
    total: Maybe[CartTotal] = UNSET
    tax_values: Maybe[list[TaxValue]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
    unknown = len(data) - 7
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "taxCode" in data:
        model.tax_code = data["taxCode"]
    else:
        model.tax_code = _absent
        unknown += 1
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
        unknown += 1
    if "totalTax" in data:
        model.total_tax = data["totalTax"]
    else:
        model.total_tax = _absent
        unknown += 1
    if "total" in data:
        value = data["total"]
        model.total = _cart_total.decode(value) if type(value) is dict else value
    else:
        model.total = _absent
        unknown += 1
    if "taxValues" in data:
        value = data["taxValues"]
        model.tax_values = [_tax_value.decode(item) for item in value] if type(value) is list else value
    else:
        model.tax_values = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
