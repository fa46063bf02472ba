from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import commerce_events_trigger_config as _commerce_events_trigger_config
    from .commerce_events_trigger_config import CommerceEventsTriggerConfig
else:
    _commerce_events_trigger_config = Deferred(globals(), "commerce_events_trigger_config")

NAMES = frozenset(
    {
        "type",
        "config",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CommerceEventsTrigger(Model):
    """Part of `AgentRequest` and `AgentResponse`.

    Attributes:
        type_: Only `'commerce_events'`; required in requests.
        config: Required in requests.
    """

    type_: Maybe[Literal["commerce_events"] | str] = UNSET
    """Only `'commerce_events'`; required in requests."""
    config: Maybe[CommerceEventsTriggerConfig] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.config) is not UNSET:
            data["config"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventsTrigger:
        return decode(data)


def decode(data: Any) -> CommerceEventsTrigger:
    if type(data) is not dict:
        passed: CommerceEventsTrigger = data
        return passed
    model = _new(CommerceEventsTrigger)
    unknown = len(data) - 2
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "config" in data:
        value = data["config"]
        model.config = _commerce_events_trigger_config.decode(value) if type(value) is dict else value
    else:
        model.config = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
