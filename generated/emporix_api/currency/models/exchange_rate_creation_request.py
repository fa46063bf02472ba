from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "sourceCurrency",
        "targetCurrency",
        "rate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExchangeRateCreationRequest(Model):
    """Request of `exchanges.create`.

    Attributes:
        source_currency: Required.
        target_currency: Required.
        rate: Required.
    """

    source_currency: str
    """Required."""
    target_currency: str
    """Required."""
    rate: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.source_currency) is not UNSET:
            data["sourceCurrency"] = value
        if (value := self.target_currency) is not UNSET:
            data["targetCurrency"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExchangeRateCreationRequest:
        return decode(data)


def decode(data: Any) -> ExchangeRateCreationRequest:
    if type(data) is not dict:
        passed: ExchangeRateCreationRequest = data
        return passed
    model = _new(ExchangeRateCreationRequest)
    unknown = len(data) - 3
    if "sourceCurrency" in data:
        model.source_currency = data["sourceCurrency"]
    else:
        model.source_currency = _absent
        unknown += 1
    if "targetCurrency" in data:
        model.target_currency = data["targetCurrency"]
    else:
        model.target_currency = _absent
        unknown += 1
    if "rate" in data:
        model.rate = data["rate"]
    else:
        model.rate = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
