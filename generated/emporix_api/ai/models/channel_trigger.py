from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "type",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ChannelTrigger(Model):
    """Part of `AgentRequest` and `AgentResponse`.

    Attributes:
        type_: One of `'endpoint'`, `'slack'`, `'teams'`; required in requests.
    """

    type_: Maybe[Literal["endpoint", "slack", "teams"] | str] = UNSET
    """One of `'endpoint'`, `'slack'`, `'teams'`; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ChannelTrigger:
        return decode(data)


def decode(data: Any) -> ChannelTrigger:
    if type(data) is not dict:
        passed: ChannelTrigger = data
        return passed
    model = _new(ChannelTrigger)
    unknown = len(data) - 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
