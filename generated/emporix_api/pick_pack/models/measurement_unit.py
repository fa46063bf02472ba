from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "unitCode",
        "quantity",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MeasurementUnit:
    unit_code: str | None | Unset = UNSET
    quantity: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.unit_code) is not UNSET:
            data["unitCode"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MeasurementUnit:
        return decode(data)


def decode(data: Any) -> MeasurementUnit:
    if type(data) is not dict:
        passed: MeasurementUnit = data
        return passed
    get: Any = data.get
    model = _new(MeasurementUnit)
    model.unit_code = get("unitCode", UNSET)
    model.quantity = get("quantity", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
