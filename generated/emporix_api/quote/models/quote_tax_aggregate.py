from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_tax_aggregate_line as _quote_tax_aggregate_line
    from .quote_tax_aggregate_line import QuoteTaxAggregateLine
else:
    _quote_tax_aggregate_line = Deferred(globals(), "quote_tax_aggregate_line")

NAMES = frozenset(
    {
        "lines",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteTaxAggregate(Model):
    """Part of `Quote`."""

    lines: Maybe[list[QuoteTaxAggregateLine]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.lines) is not UNSET:
            data["lines"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteTaxAggregate:
        return decode(data)


def decode(data: Any) -> QuoteTaxAggregate:
    if type(data) is not dict:
        passed: QuoteTaxAggregate = data
        return passed
    model = _new(QuoteTaxAggregate)
    unknown = len(data) - 1
    if "lines" in data:
        value = data["lines"]
        model.lines = [_quote_tax_aggregate_line.decode(item) for item in value] if type(value) is list else value
    else:
        model.lines = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
