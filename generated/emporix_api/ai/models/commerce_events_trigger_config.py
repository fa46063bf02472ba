from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import commerce_event_trigger_filter as _commerce_event_trigger_filter

if TYPE_CHECKING:
    from .commerce_event_trigger_filter import CommerceEventTriggerFilter

NAMES = frozenset(
    {
        "events",
        "filter",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CommerceEventsTriggerConfig:
    events: str | None | Unset = UNSET
    filter_: CommerceEventTriggerFilter | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.events) is not UNSET:
            data["events"] = value
        if (value := self.filter_) is not UNSET:
            data["filter"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventsTriggerConfig:
        return decode(data)


def decode(data: Any) -> CommerceEventsTriggerConfig:
    if type(data) is not dict:
        passed: CommerceEventsTriggerConfig = data
        return passed
    get: Any = data.get
    model = _new(CommerceEventsTriggerConfig)
    model.events = get("events", UNSET)
    value = get("filter", UNSET)
    model.filter_ = _commerce_event_trigger_filter.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
