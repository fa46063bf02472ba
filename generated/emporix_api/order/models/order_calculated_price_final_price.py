from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_tax_aggregate as _calculated_tax_aggregate
    from .calculated_tax_aggregate import CalculatedTaxAggregate
else:
    _calculated_tax_aggregate = Deferred(globals(), "calculated_tax_aggregate")

NAMES = frozenset(
    {
        "netValue",
        "grossValue",
        "taxValue",
        "taxCode",
        "taxRate",
        "taxAggregate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderCalculatedPriceFinalPrice(Model):
    """Part of `OrderCalculatedPrice`.

    Attributes:
        net_value: Required in requests.
        gross_value: Required in requests.
        tax_value: Required in requests.
    """

    net_value: Maybe[float] = UNSET
    """Required in requests."""
    gross_value: Maybe[float] = UNSET
    """Required in requests."""
    tax_value: Maybe[float] = UNSET
    """Required in requests."""
    tax_code: Maybe[str] = UNSET
    tax_rate: Maybe[float] = UNSET
    tax_aggregate: Maybe[CalculatedTaxAggregate] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.net_value) is not UNSET:
            data["netValue"] = value
        if (value := self.gross_value) is not UNSET:
            data["grossValue"] = value
        if (value := self.tax_value) is not UNSET:
            data["taxValue"] = value
        if (value := self.tax_code) is not UNSET:
            data["taxCode"] = value
        if (value := self.tax_rate) is not UNSET:
            data["taxRate"] = value
        if (value := self.tax_aggregate) is not UNSET:
            data["taxAggregate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculatedPriceFinalPrice:
        return decode(data)


def decode(data: Any) -> OrderCalculatedPriceFinalPrice:
    if type(data) is not dict:
        passed: OrderCalculatedPriceFinalPrice = data
        return passed
    model = _new(OrderCalculatedPriceFinalPrice)
    unknown = len(data) - 6
    if "netValue" in data:
        model.net_value = data["netValue"]
    else:
        model.net_value = _absent
        unknown += 1
    if "grossValue" in data:
        model.gross_value = data["grossValue"]
    else:
        model.gross_value = _absent
        unknown += 1
    if "taxValue" in data:
        model.tax_value = data["taxValue"]
    else:
        model.tax_value = _absent
        unknown += 1
    if "taxCode" in data:
        model.tax_code = data["taxCode"]
    else:
        model.tax_code = _absent
        unknown += 1
    if "taxRate" in data:
        model.tax_rate = data["taxRate"]
    else:
        model.tax_rate = _absent
        unknown += 1
    if "taxAggregate" in data:
        value = data["taxAggregate"]
        model.tax_aggregate = _calculated_tax_aggregate.decode(value) if type(value) is dict else value
    else:
        model.tax_aggregate = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
