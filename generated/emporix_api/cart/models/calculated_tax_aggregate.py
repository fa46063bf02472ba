from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price as _calculated_price
    from .calculated_price import CalculatedPrice
else:
    _calculated_price = Deferred(globals(), "calculated_price")

NAMES = frozenset(
    {
        "lines",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CalculatedTaxAggregate(Model):
    """Part of `CartCalculatedPriceFinalPrice`."""

    lines: Maybe[list[CalculatedPrice]] = UNSET
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
    def from_dict(data: Any) -> CalculatedTaxAggregate:
        return decode(data)


def decode(data: Any) -> CalculatedTaxAggregate:
    if type(data) is not dict:
        passed: CalculatedTaxAggregate = data
        return passed
    model = _new(CalculatedTaxAggregate)
    unknown = len(data) - 1
    if "lines" in data:
        value = data["lines"]
        model.lines = [_calculated_price.decode(item) for item in value] if type(value) is list else value
    else:
        model.lines = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
