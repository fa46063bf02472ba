from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import conversion_factor_input as _conversion_factor_input

if TYPE_CHECKING:
    from .conversion_factor_input import ConversionFactorInput

NAMES = frozenset(
    {
        "input",
        "commandUuid",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ConversionFactorPayload:
    input_: ConversionFactorInput
    command_uuid: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.input_) is not UNSET:
            data["input"] = value
        if (value := self.command_uuid) is not UNSET:
            data["commandUuid"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversionFactorPayload:
        return decode(data)


def decode(data: Any) -> ConversionFactorPayload:
    if type(data) is not dict:
        passed: ConversionFactorPayload = data
        return passed
    get: Any = data.get
    model = _new(ConversionFactorPayload)
    value = get("input", UNSET)
    model.input_ = _conversion_factor_input.decode(value) if type(value) is dict else value
    model.command_uuid = get("commandUuid", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
