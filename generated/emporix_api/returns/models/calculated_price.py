from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "netValue",
        "grossValue",
        "taxValue",
        "taxCode",
        "taxRate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CalculatedPrice:
    net_value: float | None | Unset = UNSET
    gross_value: float | None | Unset = UNSET
    tax_value: float | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CalculatedPrice:
        return decode(data)


def decode(data: Any) -> CalculatedPrice:
    if type(data) is not dict:
        passed: CalculatedPrice = data
        return passed
    get: Any = data.get
    model = _new(CalculatedPrice)
    model.net_value = get("netValue", UNSET)
    model.gross_value = get("grossValue", UNSET)
    model.tax_value = get("taxValue", UNSET)
    model.tax_code = get("taxCode", UNSET)
    model.tax_rate = get("taxRate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
