from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "name",
        "value",
        "rate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AggregateFeeElementTaxValue(Model):
    """Part of `AggregateFeeElement`."""

    name: Maybe[str] = UNSET
    value: Maybe[float] = UNSET
    rate: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AggregateFeeElementTaxValue:
        return decode(data)


def decode(data: Any) -> AggregateFeeElementTaxValue:
    if type(data) is not dict:
        passed: AggregateFeeElementTaxValue = data
        return passed
    model = _new(AggregateFeeElementTaxValue)
    unknown = len(data) - 3
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    if "rate" in data:
        model.rate = data["rate"]
    else:
        model.rate = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
