from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "sourceUnitAmount",
        "sourceUnit",
        "targetUnit",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ConversionInput:
    source_unit_amount: float | None | Unset = UNSET
    source_unit: str | None | Unset = UNSET
    target_unit: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.source_unit_amount) is not UNSET:
            data["sourceUnitAmount"] = value
        if (value := self.source_unit) is not UNSET:
            data["sourceUnit"] = value
        if (value := self.target_unit) is not UNSET:
            data["targetUnit"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversionInput:
        return decode(data)


def decode(data: Any) -> ConversionInput:
    if type(data) is not dict:
        passed: ConversionInput = data
        return passed
    get: Any = data.get
    model = _new(ConversionInput)
    model.source_unit_amount = get("sourceUnitAmount", UNSET)
    model.source_unit = get("sourceUnit", UNSET)
    model.target_unit = get("targetUnit", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
