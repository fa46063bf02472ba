from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import match_response_tax_prices_total_value as _match_response_tax_prices_total_value

if TYPE_CHECKING:
    from .match_response_tax_prices_total_value import MatchResponseTaxPricesTotalValue

NAMES = frozenset(
    {
        "originalValue",
        "effectiveValue",
        "totalValue",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MatchResponseTaxPrices:
    original_value: MatchResponseTaxPricesTotalValue | None | Unset = UNSET
    effective_value: MatchResponseTaxPricesTotalValue | None | Unset = UNSET
    total_value: MatchResponseTaxPricesTotalValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.original_value) is not UNSET:
            data["originalValue"] = value
        if (value := self.effective_value) is not UNSET:
            data["effectiveValue"] = value
        if (value := self.total_value) is not UNSET:
            data["totalValue"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchResponseTaxPrices:
        return decode(data)


def decode(data: Any) -> MatchResponseTaxPrices:
    if type(data) is not dict:
        passed: MatchResponseTaxPrices = data
        return passed
    get: Any = data.get
    model = _new(MatchResponseTaxPrices)
    value = get("originalValue", UNSET)
    model.original_value = _match_response_tax_prices_total_value.decode(value) if type(value) is dict else value
    value = get("effectiveValue", UNSET)
    model.effective_value = _match_response_tax_prices_total_value.decode(value) if type(value) is dict else value
    value = get("totalValue", UNSET)
    model.total_value = _match_response_tax_prices_total_value.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
