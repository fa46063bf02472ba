from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import currency_metadata as _currency_metadata

if TYPE_CHECKING:
    from .currency_metadata import CurrencyMetadata

NAMES = frozenset(
    {
        "code",
        "sourceCurrency",
        "targetCurrency",
        "rate",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExchangeRateRetrieval:
    code: str | None | Unset = UNSET
    source_currency: str | None | Unset = UNSET
    target_currency: str | None | Unset = UNSET
    rate: str | None | Unset = UNSET
    metadata: CurrencyMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.source_currency) is not UNSET:
            data["sourceCurrency"] = value
        if (value := self.target_currency) is not UNSET:
            data["targetCurrency"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExchangeRateRetrieval:
        return decode(data)


def decode(data: Any) -> ExchangeRateRetrieval:
    if type(data) is not dict:
        passed: ExchangeRateRetrieval = data
        return passed
    get: Any = data.get
    model = _new(ExchangeRateRetrieval)
    model.code = get("code", UNSET)
    model.source_currency = get("sourceCurrency", UNSET)
    model.target_currency = get("targetCurrency", UNSET)
    model.rate = get("rate", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _currency_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
