from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "sourceUnitAmount",
        "sourceUnit",
        "targetUnit",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ConversionFactorInput(Model):
    """Part of `ConversionFactorPayload` and `ConversionFactorResponse`.

    Attributes:
        source_unit: Required in requests.
        target_unit: Required in requests.
    """

    source_unit_amount: Maybe[float] = UNSET
    source_unit: Maybe[str] = UNSET
    """Required in requests."""
    target_unit: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.source_unit_amount) is not UNSET:
            data["sourceUnitAmount"] = value
        if (value := self.source_unit) is not UNSET:
            data["sourceUnit"] = value
        if (value := self.target_unit) is not UNSET:
            data["targetUnit"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversionFactorInput:
        return decode(data)


def decode(data: Any) -> ConversionFactorInput:
    if type(data) is not dict:
        passed: ConversionFactorInput = data
        return passed
    model = _new(ConversionFactorInput)
    unknown = len(data) - 3
    if "sourceUnitAmount" in data:
        model.source_unit_amount = data["sourceUnitAmount"]
    else:
        model.source_unit_amount = _absent
        unknown += 1
    if "sourceUnit" in data:
        model.source_unit = data["sourceUnit"]
    else:
        model.source_unit = _absent
        unknown += 1
    if "targetUnit" in data:
        model.target_unit = data["targetUnit"]
    else:
        model.target_unit = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
