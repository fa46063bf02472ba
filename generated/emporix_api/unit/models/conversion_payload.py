from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import conversion_input as _conversion_input
    from .conversion_input import ConversionInput
else:
    _conversion_input = Deferred(globals(), "conversion_input")

NAMES = frozenset(
    {
        "input",
        "commandUuid",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ConversionPayload(Model):
    """Request of `units.convert`.

    Attributes:
        input_: Required.
    """

    input_: ConversionInput
    """Required."""
    command_uuid: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.input_) is not UNSET:
            data["input"] = value
        if (value := self.command_uuid) is not UNSET:
            data["commandUuid"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConversionPayload:
        return decode(data)


def decode(data: Any) -> ConversionPayload:
    if type(data) is not dict:
        passed: ConversionPayload = data
        return passed
    model = _new(ConversionPayload)
    unknown = len(data) - 2
    if "input" in data:
        value = data["input"]
        model.input_ = _conversion_input.decode(value) if type(value) is dict else value
    else:
        model.input_ = _absent
        unknown += 1
    if "commandUuid" in data:
        model.command_uuid = data["commandUuid"]
    else:
        model.command_uuid = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
