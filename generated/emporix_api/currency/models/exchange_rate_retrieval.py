from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import metadata as _metadata

if TYPE_CHECKING:
    from .metadata import Metadata

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
    metadata: Metadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.source_currency
        if value is not UNSET:
            data["sourceCurrency"] = value
        value = self.target_currency
        if value is not UNSET:
            data["targetCurrency"] = value
        value = self.rate
        if value is not UNSET:
            data["rate"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
