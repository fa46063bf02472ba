from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import match_response_tax_prices as _match_response_tax_prices
    from .match_response_tax_prices import MatchResponseTaxPrices
else:
    _match_response_tax_prices = Deferred(globals(), "match_response_tax_prices")

NAMES = frozenset(
    {
        "taxClass",
        "taxRate",
        "prices",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchResponseTax(Model):
    """Part of `MatchResponse`."""

    tax_class: Maybe[str] = UNSET
    tax_rate: Maybe[float] = UNSET
    prices: Maybe[MatchResponseTaxPrices] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.tax_class) is not UNSET:
            data["taxClass"] = value
        if (value := self.tax_rate) is not UNSET:
            data["taxRate"] = value
        if (value := self.prices) is not UNSET:
            data["prices"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchResponseTax:
        return decode(data)


def decode(data: Any) -> MatchResponseTax:
    if type(data) is not dict:
        passed: MatchResponseTax = data
        return passed
    model = _new(MatchResponseTax)
    unknown = len(data) - 3
    if "taxClass" in data:
        model.tax_class = data["taxClass"]
    else:
        model.tax_class = _absent
        unknown += 1
    if "taxRate" in data:
        model.tax_rate = data["taxRate"]
    else:
        model.tax_rate = _absent
        unknown += 1
    if "prices" in data:
        value = data["prices"]
        model.prices = _match_response_tax_prices.decode(value) if type(value) is dict else value
    else:
        model.prices = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
