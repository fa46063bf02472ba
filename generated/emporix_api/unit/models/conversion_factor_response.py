from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import conversion_factor_input as _conversion_factor_input
from . import conversion_factor_output as _conversion_factor_output

if TYPE_CHECKING:
    from .conversion_factor_input import ConversionFactorInput
    from .conversion_factor_output import ConversionFactorOutput

NAMES = frozenset(
    {
        "commandUuid",
        "input",
        "output",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ConversionFactorResponse:
    command_uuid: str | None | Unset = UNSET
    input_: ConversionFactorInput | None | Unset = UNSET
    output: ConversionFactorOutput | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.command_uuid) is not UNSET:
            data["commandUuid"] = value
        if (value := self.input_) is not UNSET:
            data["input"] = value
        if (value := self.output) is not UNSET:
            data["output"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversionFactorResponse:
        return decode(data)


def decode(data: Any) -> ConversionFactorResponse:
    if type(data) is not dict:
        passed: ConversionFactorResponse = data
        return passed
    get: Any = data.get
    model = _new(ConversionFactorResponse)
    model.command_uuid = get("commandUuid", UNSET)
    value = get("input", UNSET)
    model.input_ = _conversion_factor_input.decode(value) if type(value) is dict else value
    value = get("output", UNSET)
    model.output = _conversion_factor_output.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
