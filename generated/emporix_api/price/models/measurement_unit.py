from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "quantity",
        "unitCode",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MeasurementUnit(Model):
    """Part of `MatchResponse`, `PriceModel`, `PriceModelDefinition` and 3 more.

    Attributes:
        quantity: 0 or more; required in requests.
        unit_code: Required in requests.
    """

    quantity: Maybe[float] = UNSET
    """0 or more; required in requests."""
    unit_code: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.unit_code) is not UNSET:
            data["unitCode"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MeasurementUnit:
        return decode(data)


def decode(data: Any) -> MeasurementUnit:
    if type(data) is not dict:
        passed: MeasurementUnit = data
        return passed
    model = _new(MeasurementUnit)
    unknown = len(data) - 2
    if "quantity" in data:
        model.quantity = data["quantity"]
    else:
        model.quantity = _absent
        unknown += 1
    if "unitCode" in data:
        model.unit_code = data["unitCode"]
    else:
        model.unit_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
