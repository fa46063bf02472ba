from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "netPrice",
        "grossPrice",
        "sourceTaxRate",
        "targetTaxRate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TaxCalculationResponseOutput(Model):
    """Part of `TaxCalculationResponse`."""

    net_price: Maybe[float] = UNSET
    gross_price: Maybe[float] = UNSET
    source_tax_rate: Maybe[float] = UNSET
    target_tax_rate: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.net_price) is not UNSET:
            data["netPrice"] = value
        if (value := self.gross_price) is not UNSET:
            data["grossPrice"] = value
        if (value := self.source_tax_rate) is not UNSET:
            data["sourceTaxRate"] = value
        if (value := self.target_tax_rate) is not UNSET:
            data["targetTaxRate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxCalculationResponseOutput:
        return decode(data)


def decode(data: Any) -> TaxCalculationResponseOutput:
    if type(data) is not dict:
        passed: TaxCalculationResponseOutput = data
        return passed
    model = _new(TaxCalculationResponseOutput)
    unknown = len(data) - 4
    if "netPrice" in data:
        model.net_price = data["netPrice"]
    else:
        model.net_price = _absent
        unknown += 1
    if "grossPrice" in data:
        model.gross_price = data["grossPrice"]
    else:
        model.gross_price = _absent
        unknown += 1
    if "sourceTaxRate" in data:
        model.source_tax_rate = data["sourceTaxRate"]
    else:
        model.source_tax_rate = _absent
        unknown += 1
    if "targetTaxRate" in data:
        model.target_tax_rate = data["targetTaxRate"]
    else:
        model.target_tax_rate = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
