from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "conversionFactor",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ConversionFactorOutput(Model):
    """Part of `ConversionFactorResponse`."""

    conversion_factor: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.conversion_factor) is not UNSET:
            data["conversionFactor"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversionFactorOutput:
        return decode(data)


def decode(data: Any) -> ConversionFactorOutput:
    if type(data) is not dict:
        passed: ConversionFactorOutput = data
        return passed
    model = _new(ConversionFactorOutput)
    unknown = len(data) - 1
    if "conversionFactor" in data:
        model.conversion_factor = data["conversionFactor"]
    else:
        model.conversion_factor = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
