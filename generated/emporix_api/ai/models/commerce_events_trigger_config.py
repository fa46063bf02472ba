from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import commerce_event_trigger_filter as _commerce_event_trigger_filter
    from .commerce_event_trigger_filter import CommerceEventTriggerFilter
else:
    _commerce_event_trigger_filter = Deferred(globals(), "commerce_event_trigger_filter")

NAMES = frozenset(
    {
        "events",
        "filter",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CommerceEventsTriggerConfig(Model):
    """Part of `CommerceEventsTrigger`.

    Attributes:
        events: Required in requests.
    """

    events: Maybe[str] = UNSET
    """Required in requests."""
    filter_: Maybe[CommerceEventTriggerFilter] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.events) is not UNSET:
            data["events"] = value
        if (value := self.filter_) is not UNSET:
            data["filter"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventsTriggerConfig:
        return decode(data)


def decode(data: Any) -> CommerceEventsTriggerConfig:
    if type(data) is not dict:
        passed: CommerceEventsTriggerConfig = data
        return passed
    model = _new(CommerceEventsTriggerConfig)
    unknown = len(data) - 2
    if "events" in data:
        model.events = data["events"]
    else:
        model.events = _absent
        unknown += 1
    if "filter" in data:
        value = data["filter"]
        model.filter_ = _commerce_event_trigger_filter.decode(value) if type(value) is dict else value
    else:
        model.filter_ = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
