from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import tax_calculation_response_input as _tax_calculation_response_input
from . import tax_calculation_response_output as _tax_calculation_response_output

if TYPE_CHECKING:
    from .tax_calculation_response_input import TaxCalculationResponseInput
    from .tax_calculation_response_output import TaxCalculationResponseOutput

NAMES = frozenset(
    {
        "commandUuid",
        "input",
        "output",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TaxCalculationResponse:
    command_uuid: str | None | Unset = UNSET
    input_: TaxCalculationResponseInput | None | Unset = UNSET
    output: TaxCalculationResponseOutput | None | Unset = UNSET
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
    def from_dict(data: Any) -> TaxCalculationResponse:
        return decode(data)


def decode(data: Any) -> TaxCalculationResponse:
    if type(data) is not dict:
        passed: TaxCalculationResponse = data
        return passed
    get: Any = data.get
    model = _new(TaxCalculationResponse)
    model.command_uuid = get("commandUuid", UNSET)
    value = get("input", UNSET)
    model.input_ = _tax_calculation_response_input.decode(value) if type(value) is dict else value
    value = get("output", UNSET)
    model.output = _tax_calculation_response_output.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
