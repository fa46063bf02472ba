from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import aggregate_fee_element_tax_value as _aggregate_fee_element_tax_value
from . import aggregate_fee_total as _aggregate_fee_total

if TYPE_CHECKING:
    from .aggregate_fee_element_tax_value import AggregateFeeElementTaxValue
    from .aggregate_fee_total import AggregateFeeTotal

NAMES = frozenset(
    {
        "name",
        "yrn",
        "taxCode",
        "total",
        "taxValues",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AggregateFeeElement:
    name: str | dict[str, str] | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    total: AggregateFeeTotal | None | Unset = UNSET
    tax_values: list[AggregateFeeElementTaxValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.tax_code) is not UNSET:
            data["taxCode"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.tax_values) is not UNSET:
            data["taxValues"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AggregateFeeElement:
        return decode(data)


def decode(data: Any) -> AggregateFeeElement:
    if type(data) is not dict:
        passed: AggregateFeeElement = data
        return passed
    get: Any = data.get
    model = _new(AggregateFeeElement)
    model.name = get("name", UNSET)
    model.yrn = get("yrn", UNSET)
    model.tax_code = get("taxCode", UNSET)
    value = get("total", UNSET)
    model.total = _aggregate_fee_total.decode(value) if type(value) is dict else value
    value = get("taxValues", UNSET)
    model.tax_values = (
        [_aggregate_fee_element_tax_value.decode(item) for item in value] if type(value) is list else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
