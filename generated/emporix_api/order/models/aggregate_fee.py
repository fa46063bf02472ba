from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import aggregate_fee_element as _aggregate_fee_element
from . import aggregate_fee_total as _aggregate_fee_total

if TYPE_CHECKING:
    from .aggregate_fee_element import AggregateFeeElement
    from .aggregate_fee_total import AggregateFeeTotal

NAMES = frozenset(
    {
        "total",
        "elements",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AggregateFee:
    total: AggregateFeeTotal | None | Unset = UNSET
    elements: list[AggregateFeeElement] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.elements) is not UNSET:
            data["elements"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AggregateFee:
        return decode(data)


def decode(data: Any) -> AggregateFee:
    if type(data) is not dict:
        passed: AggregateFee = data
        return passed
    get: Any = data.get
    model = _new(AggregateFee)
    value = get("total", UNSET)
    model.total = _aggregate_fee_total.decode(value) if type(value) is dict else value
    value = get("elements", UNSET)
    model.elements = [_aggregate_fee_element.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
