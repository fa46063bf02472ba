from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import currency_metadata as _currency_metadata
    from .currency_metadata import CurrencyMetadata
else:
    _currency_metadata = Deferred(globals(), "currency_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExchangeRate(Model):
    """Response of `exchanges.list` and `exchanges.get`."""

    code: Maybe[str] = UNSET
    source_currency: Maybe[str] = UNSET
    target_currency: Maybe[str] = UNSET
    rate: Maybe[str] = UNSET
    metadata: Maybe[CurrencyMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExchangeRate:
        return decode(data)


def decode(data: Any) -> ExchangeRate:
    if type(data) is not dict:
        passed: ExchangeRate = data
        return passed
    model = _new(ExchangeRate)
    unknown = len(data) - 5
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
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
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _currency_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
