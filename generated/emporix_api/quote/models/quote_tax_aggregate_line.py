from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "name",
        "amount",
        "rate",
        "taxable",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteTaxAggregateLine(Model):
    """Part of `QuoteTaxAggregate`."""

    name: Maybe[str] = UNSET
    amount: Maybe[float] = UNSET
    rate: Maybe[float] = UNSET
    taxable: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if (value := self.taxable) is not UNSET:
            data["taxable"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteTaxAggregateLine:
        return decode(data)


def decode(data: Any) -> QuoteTaxAggregateLine:
    if type(data) is not dict:
        passed: QuoteTaxAggregateLine = data
        return passed
    model = _new(QuoteTaxAggregateLine)
    unknown = len(data) - 4
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
        unknown += 1
    if "rate" in data:
        model.rate = data["rate"]
    else:
        model.rate = _absent
        unknown += 1
    if "taxable" in data:
        model.taxable = data["taxable"]
    else:
        model.taxable = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
