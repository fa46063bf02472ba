from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import tax_aggregate_line as _tax_aggregate_line
    from .tax_aggregate_line import TaxAggregateLine
else:
    _tax_aggregate_line = Deferred(globals(), "tax_aggregate_line")

NAMES = frozenset(
    {
        "lines",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TaxAggregate(Model):
    """Part of `Cart`."""

    lines: Maybe[list[TaxAggregateLine]] = UNSET
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
    def from_dict(data: Any) -> TaxAggregate:
        return decode(data)


def decode(data: Any) -> TaxAggregate:
    if type(data) is not dict:
        passed: TaxAggregate = data
        return passed
    model = _new(TaxAggregate)
    unknown = len(data) - 1
    if "lines" in data:
        value = data["lines"]
        model.lines = [_tax_aggregate_line.decode(item) for item in value] if type(value) is list else value
    else:
        model.lines = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
