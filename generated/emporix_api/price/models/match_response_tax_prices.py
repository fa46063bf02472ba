from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import match_response_tax_prices_total_value as _match_response_tax_prices_total_value
    from .match_response_tax_prices_total_value import MatchResponseTaxPricesTotalValue
else:
    _match_response_tax_prices_total_value = Deferred(globals(), "match_response_tax_prices_total_value")

NAMES = frozenset(
    {
        "originalValue",
        "effectiveValue",
        "totalValue",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchResponseTaxPrices(Model):
    """Part of `MatchResponseTax`."""

    original_value: Maybe[MatchResponseTaxPricesTotalValue] = UNSET
    effective_value: Maybe[MatchResponseTaxPricesTotalValue] = UNSET
    total_value: Maybe[MatchResponseTaxPricesTotalValue] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.original_value) is not UNSET:
            data["originalValue"] = value
        if (value := self.effective_value) is not UNSET:
            data["effectiveValue"] = value
        if (value := self.total_value) is not UNSET:
            data["totalValue"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchResponseTaxPrices:
        return decode(data)


def decode(data: Any) -> MatchResponseTaxPrices:
    if type(data) is not dict:
        passed: MatchResponseTaxPrices = data
        return passed
    model = _new(MatchResponseTaxPrices)
    unknown = len(data) - 3
    if "originalValue" in data:
        value = data["originalValue"]
        model.original_value = _match_response_tax_prices_total_value.decode(value) if type(value) is dict else value
    else:
        model.original_value = _absent
        unknown += 1
    if "effectiveValue" in data:
        value = data["effectiveValue"]
        model.effective_value = _match_response_tax_prices_total_value.decode(value) if type(value) is dict else value
    else:
        model.effective_value = _absent
        unknown += 1
    if "totalValue" in data:
        value = data["totalValue"]
        model.total_value = _match_response_tax_prices_total_value.decode(value) if type(value) is dict else value
    else:
        model.total_value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
