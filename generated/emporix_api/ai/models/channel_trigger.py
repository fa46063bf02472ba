from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "type",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ChannelTrigger:
    type_: Literal["endpoint", "slack", "teams"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ChannelTrigger:
        return decode(data)


def decode(data: Any) -> ChannelTrigger:
    if type(data) is not dict:
        passed: ChannelTrigger = data
        return passed
    get: Any = data.get
    model = _new(ChannelTrigger)
    model.type_ = get("type", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
