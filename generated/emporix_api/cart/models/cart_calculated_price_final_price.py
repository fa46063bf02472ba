from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_tax_aggregate as _calculated_tax_aggregate

if TYPE_CHECKING:
    from .calculated_tax_aggregate import CalculatedTaxAggregate

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


@attrs.define(kw_only=True, repr=False)
class CartCalculatedPriceFinalPrice:
    net_value: float | None | Unset = UNSET
    gross_value: float | None | Unset = UNSET
    tax_value: float | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
    tax_aggregate: CalculatedTaxAggregate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartCalculatedPriceFinalPrice:
        return decode(data)


def decode(data: Any) -> CartCalculatedPriceFinalPrice:
    if type(data) is not dict:
        passed: CartCalculatedPriceFinalPrice = data
        return passed
    get: Any = data.get
    model = _new(CartCalculatedPriceFinalPrice)
    model.net_value = get("netValue", UNSET)
    model.gross_value = get("grossValue", UNSET)
    model.tax_value = get("taxValue", UNSET)
    model.tax_code = get("taxCode", UNSET)
    model.tax_rate = get("taxRate", UNSET)
    value = get("taxAggregate", UNSET)
    model.tax_aggregate = _calculated_tax_aggregate.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
