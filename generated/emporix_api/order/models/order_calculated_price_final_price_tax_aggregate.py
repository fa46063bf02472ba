from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode
from . import calculated_price as _calculated_price
from . import (
    order_calculated_price_final_price_tax_aggregate_lines as _order_calculated_price_final_price_tax_aggregate_lines,
)

if TYPE_CHECKING:
    from .calculated_price import CalculatedPrice
    from .order_calculated_price_final_price_tax_aggregate_lines import OrderCalculatedPriceFinalPriceTaxAggregateLines

NAMES = frozenset(
    {
        "lines",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderCalculatedPriceFinalPriceTaxAggregate:
    lines: list[CalculatedPrice] | OrderCalculatedPriceFinalPriceTaxAggregateLines | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.lines
        if value is not UNSET:
            data["lines"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderCalculatedPriceFinalPriceTaxAggregate:
        return decode(data)


def decode(data: Any) -> OrderCalculatedPriceFinalPriceTaxAggregate:
    if type(data) is not dict:
        passed: OrderCalculatedPriceFinalPriceTaxAggregate = data
        return passed
    get: Any = data.get
    model = _new(OrderCalculatedPriceFinalPriceTaxAggregate)
    value = get("lines", UNSET)
    model.lines = (
        _order_calculated_price_final_price_tax_aggregate_lines.decode(value)
        if type(value) is dict
        else [_calculated_price.decode(item) for item in value]
        if type(value) is list
        else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
