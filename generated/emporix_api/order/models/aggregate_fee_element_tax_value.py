from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "name",
        "value",
        "rate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AggregateFeeElementTaxValue:
    name: str | None | Unset = UNSET
    value: float | None | Unset = UNSET
    rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AggregateFeeElementTaxValue:
        return decode(data)


def decode(data: Any) -> AggregateFeeElementTaxValue:
    if type(data) is not dict:
        passed: AggregateFeeElementTaxValue = data
        return passed
    get: Any = data.get
    model = _new(AggregateFeeElementTaxValue)
    model.name = get("name", UNSET)
    model.value = get("value", UNSET)
    model.rate = get("rate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
