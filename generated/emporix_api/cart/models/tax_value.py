from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "name",
        "rate",
        "grossValue",
        "netValue",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TaxValue:
    name: str | None | Unset = UNSET
    rate: float | None | Unset = UNSET
    gross_value: float | None | Unset = UNSET
    net_value: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if (value := self.gross_value) is not UNSET:
            data["grossValue"] = value
        if (value := self.net_value) is not UNSET:
            data["netValue"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxValue:
        return decode(data)


def decode(data: Any) -> TaxValue:
    if type(data) is not dict:
        passed: TaxValue = data
        return passed
    get: Any = data.get
    model = _new(TaxValue)
    model.name = get("name", UNSET)
    model.rate = get("rate", UNSET)
    model.gross_value = get("grossValue", UNSET)
    model.net_value = get("netValue", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
