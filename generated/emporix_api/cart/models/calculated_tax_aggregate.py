from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_price as _calculated_price

if TYPE_CHECKING:
    from .calculated_price import CalculatedPrice

NAMES = frozenset(
    {
        "lines",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CalculatedTaxAggregate:
    lines: list[CalculatedPrice] | None | Unset = UNSET
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
    def from_dict(data: Any) -> CalculatedTaxAggregate:
        return decode(data)


def decode(data: Any) -> CalculatedTaxAggregate:
    if type(data) is not dict:
        passed: CalculatedTaxAggregate = data
        return passed
    get: Any = data.get
    model = _new(CalculatedTaxAggregate)
    value = get("lines", UNSET)
    model.lines = [_calculated_price.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
