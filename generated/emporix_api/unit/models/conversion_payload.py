from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import conversion_input as _conversion_input

if TYPE_CHECKING:
    from .conversion_input import ConversionInput

NAMES = frozenset(
    {
        "input",
        "commandUuid",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ConversionPayload:
    input_: ConversionInput
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
    def from_dict(data: Any) -> ConversionPayload:
        return decode(data)


def decode(data: Any) -> ConversionPayload:
    if type(data) is not dict:
        passed: ConversionPayload = data
        return passed
    get: Any = data.get
    model = _new(ConversionPayload)
    value = get("input", UNSET)
    model.input_ = _conversion_input.decode(value) if type(value) is dict else value
    model.command_uuid = get("commandUuid", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
