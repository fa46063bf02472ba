from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "epochSecond",
        "nano",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TimeProperties:
    epoch_second: float | None | Unset = UNSET
    nano: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.epoch_second
        if value is not UNSET:
            data["epochSecond"] = value
        value = self.nano
        if value is not UNSET:
            data["nano"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> TimeProperties:
        return decode(data)


def decode(data: Any) -> TimeProperties:
    if type(data) is not dict:
        passed: TimeProperties = data
        return passed
    get: Any = data.get
    model = _new(TimeProperties)
    model.epoch_second = get("epochSecond", UNSET)
    model.nano = get("nano", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
