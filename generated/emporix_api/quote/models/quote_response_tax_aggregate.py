from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_response_tax_aggregate_line as _quote_response_tax_aggregate_line

if TYPE_CHECKING:
    from .quote_response_tax_aggregate_line import QuoteResponseTaxAggregateLine

NAMES = frozenset(
    {
        "lines",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseTaxAggregate:
    lines: list[QuoteResponseTaxAggregateLine] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.lines) is not UNSET:
            data["lines"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseTaxAggregate:
        return decode(data)


def decode(data: Any) -> QuoteResponseTaxAggregate:
    if type(data) is not dict:
        passed: QuoteResponseTaxAggregate = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseTaxAggregate)
    value = get("lines", UNSET)
    model.lines = [_quote_response_tax_aggregate_line.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
