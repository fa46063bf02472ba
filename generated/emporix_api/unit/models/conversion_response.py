from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import conversion_input as _conversion_input
    from . import conversion_output as _conversion_output
    from .conversion_input import ConversionInput
    from .conversion_output import ConversionOutput
else:
    _conversion_input = Deferred(globals(), "conversion_input")
    _conversion_output = Deferred(globals(), "conversion_output")

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
class ConversionResponse(Model):
    """Response of `units.convert`."""

    command_uuid: Maybe[str] = UNSET
    input_: Maybe[ConversionInput] = UNSET
    output: Maybe[ConversionOutput] = UNSET
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
    def from_dict(data: Any) -> ConversionResponse:
        return decode(data)


def decode(data: Any) -> ConversionResponse:
    if type(data) is not dict:
        passed: ConversionResponse = data
        return passed
    model = _new(ConversionResponse)
    unknown = len(data) - 3
    if "commandUuid" in data:
        model.command_uuid = data["commandUuid"]
    else:
        model.command_uuid = _absent
        unknown += 1
    if "input" in data:
        value = data["input"]
        model.input_ = _conversion_input.decode(value) if type(value) is dict else value
    else:
        model.input_ = _absent
        unknown += 1
    if "output" in data:
        value = data["output"]
        model.output = _conversion_output.decode(value) if type(value) is dict else value
    else:
        model.output = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
