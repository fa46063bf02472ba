from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import trigger_commerce_events_config as _trigger_commerce_events_config

if TYPE_CHECKING:
    from .trigger_commerce_events_config import TriggerCommerceEventsConfig

NAMES = frozenset(
    {
        "type",
        "config",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TriggerCommerceEvents:
    type_: Literal["commerce_events"] | str | None | Unset = UNSET
    config: TriggerCommerceEventsConfig | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.config) is not UNSET:
            data["config"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TriggerCommerceEvents:
        return decode(data)


def decode(data: Any) -> TriggerCommerceEvents:
    if type(data) is not dict:
        passed: TriggerCommerceEvents = data
        return passed
    get: Any = data.get
    model = _new(TriggerCommerceEvents)
    model.type_ = get("type", UNSET)
    value = get("config", UNSET)
    model.config = _trigger_commerce_events_config.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
