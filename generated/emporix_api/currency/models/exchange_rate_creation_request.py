from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.source_currency) is not UNSET:
            data["sourceCurrency"] = value
        if (value := self.target_currency) is not UNSET:
            data["targetCurrency"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
