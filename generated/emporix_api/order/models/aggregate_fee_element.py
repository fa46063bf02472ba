from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

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
    name: str | dict[str, Any] | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    total: dict[str, Any] | None | Unset = UNSET
    tax_values: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.yrn
        if value is not UNSET:
            data["yrn"] = value
        value = self.tax_code
        if value is not UNSET:
            data["taxCode"] = value
        value = self.total
        if value is not UNSET:
            data["total"] = encode(value)
        value = self.tax_values
        if value is not UNSET:
            data["taxValues"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.total = get("total", UNSET)
    model.tax_values = get("taxValues", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
