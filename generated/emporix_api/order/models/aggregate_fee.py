from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import aggregate_fee_element as _aggregate_fee_element
    from . import aggregate_fee_total as _aggregate_fee_total
    from .aggregate_fee_element import AggregateFeeElement
    from .aggregate_fee_total import AggregateFeeTotal
else:
    _aggregate_fee_element = Deferred(globals(), "aggregate_fee_element")
    _aggregate_fee_total = Deferred(globals(), "aggregate_fee_total")

NAMES = frozenset(
    {
        "total",
        "elements",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AggregateFee(Model):
    """Part of `Order`, `OrderEntry`, `OrderUpdate` and 2 more.

    Attributes:
        total: Required in requests.
    """

    total: Maybe[AggregateFeeTotal] = UNSET
    """Required in requests."""
    elements: Maybe[list[AggregateFeeElement]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.elements) is not UNSET:
            data["elements"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AggregateFee:
        return decode(data)


def decode(data: Any) -> AggregateFee:
    if type(data) is not dict:
        passed: AggregateFee = data
        return passed
    model = _new(AggregateFee)
    unknown = len(data) - 2
    if "total" in data:
        value = data["total"]
        model.total = _aggregate_fee_total.decode(value) if type(value) is dict else value
    else:
        model.total = _absent
        unknown += 1
    if "elements" in data:
        value = data["elements"]
        model.elements = [_aggregate_fee_element.decode(item) for item in value] if type(value) is list else value
    else:
        model.elements = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
