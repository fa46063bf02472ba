from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "netPrice",
        "grossPrice",
        "sourceTaxRate",
        "targetTaxRate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TaxCalculationResponseOutput:
    net_price: float | None | Unset = UNSET
    gross_price: float | None | Unset = UNSET
    source_tax_rate: float | None | Unset = UNSET
    target_tax_rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxCalculationResponseOutput:
        return decode(data)


def decode(data: Any) -> TaxCalculationResponseOutput:
    if type(data) is not dict:
        passed: TaxCalculationResponseOutput = data
        return passed
    get: Any = data.get
    model = _new(TaxCalculationResponseOutput)
    model.net_price = get("netPrice", UNSET)
    model.gross_price = get("grossPrice", UNSET)
    model.source_tax_rate = get("sourceTaxRate", UNSET)
    model.target_tax_rate = get("targetTaxRate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
