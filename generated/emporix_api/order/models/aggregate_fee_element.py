from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import aggregate_fee_element_tax_value as _aggregate_fee_element_tax_value
    from . import aggregate_fee_total as _aggregate_fee_total
    from .aggregate_fee_element_tax_value import AggregateFeeElementTaxValue
    from .aggregate_fee_total import AggregateFeeTotal
else:
    _aggregate_fee_element_tax_value = Deferred(globals(), "aggregate_fee_element_tax_value")
    _aggregate_fee_total = Deferred(globals(), "aggregate_fee_total")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AggregateFeeElement(Model):
    """Part of `AggregateFee`."""

    name: Maybe[str | dict[str, str]] = UNSET
    yrn: Maybe[str] = UNSET
    tax_code: Maybe[str] = UNSET
    total: Maybe[AggregateFeeTotal] = UNSET
    tax_values: Maybe[list[AggregateFeeElementTaxValue]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AggregateFeeElement:
        return decode(data)


def decode(data: Any) -> AggregateFeeElement:
    if type(data) is not dict:
        passed: AggregateFeeElement = data
        return passed
    model = _new(AggregateFeeElement)
    unknown = len(data) - 5
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    if "taxCode" in data:
        model.tax_code = data["taxCode"]
    else:
        model.tax_code = _absent
        unknown += 1
    if "total" in data:
        value = data["total"]
        model.total = _aggregate_fee_total.decode(value) if type(value) is dict else value
    else:
        model.total = _absent
        unknown += 1
    if "taxValues" in data:
        value = data["taxValues"]
        model.tax_values = (
            [_aggregate_fee_element_tax_value.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.tax_values = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
