from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import conversion_factor_input as _conversion_factor_input
    from . import conversion_factor_output as _conversion_factor_output
    from .conversion_factor_input import ConversionFactorInput
    from .conversion_factor_output import ConversionFactorOutput
else:
    _conversion_factor_input = Deferred(globals(), "conversion_factor_input")
    _conversion_factor_output = Deferred(globals(), "conversion_factor_output")

NAMES = frozenset(
    {
        "commandUuid",
        "input",
        "output",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ConversionFactorResponse(Model):
    """Response of `units.calculate_conversion_factor`."""

    command_uuid: Maybe[str] = UNSET
    input_: Maybe[ConversionFactorInput] = UNSET
    output: Maybe[ConversionFactorOutput] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.command_uuid) is not UNSET:
            data["commandUuid"] = value
        if (value := self.input_) is not UNSET:
            data["input"] = value
        if (value := self.output) is not UNSET:
            data["output"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversionFactorResponse:
        return decode(data)


def decode(data: Any) -> ConversionFactorResponse:
    if type(data) is not dict:
        passed: ConversionFactorResponse = data
        return passed
    model = _new(ConversionFactorResponse)
    unknown = len(data) - 3
    if "commandUuid" in data:
        model.command_uuid = data["commandUuid"]
    else:
        model.command_uuid = _absent
        unknown += 1
    if "input" in data:
        value = data["input"]
        model.input_ = _conversion_factor_input.decode(value) if type(value) is dict else value
    else:
        model.input_ = _absent
        unknown += 1
    if "output" in data:
        value = data["output"]
        model.output = _conversion_factor_output.decode(value) if type(value) is dict else value
    else:
        model.output = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
