from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, encode

NAMES = frozenset(
    {
        "sourceCurrency",
        "targetCurrency",
        "rate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExchangeRateCreationRequest:
    source_currency: str
    target_currency: str
    rate: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.source_currency
        if value is not UNSET:
            data["sourceCurrency"] = value
        value = self.target_currency
        if value is not UNSET:
            data["targetCurrency"] = value
        value = self.rate
        if value is not UNSET:
            data["rate"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ExchangeRateCreationRequest:
        return decode(data)


def decode(data: Any) -> ExchangeRateCreationRequest:
    if type(data) is not dict:
        passed: ExchangeRateCreationRequest = data
        return passed
    get: Any = data.get
    model = _new(ExchangeRateCreationRequest)
    model.source_currency = get("sourceCurrency", UNSET)
    model.target_currency = get("targetCurrency", UNSET)
    model.rate = get("rate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
