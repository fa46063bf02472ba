from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import commerce_events_trigger_config as _commerce_events_trigger_config

if TYPE_CHECKING:
    from .commerce_events_trigger_config import CommerceEventsTriggerConfig

NAMES = frozenset(
    {
        "type",
        "config",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CommerceEventsTrigger:
    type_: Literal["commerce_events"] | str | None | Unset = UNSET
    config: CommerceEventsTriggerConfig | None | Unset = UNSET
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
    def from_dict(data: Any) -> CommerceEventsTrigger:
        return decode(data)


def decode(data: Any) -> CommerceEventsTrigger:
    if type(data) is not dict:
        passed: CommerceEventsTrigger = data
        return passed
    get: Any = data.get
    model = _new(CommerceEventsTrigger)
    model.type_ = get("type", UNSET)
    value = get("config", UNSET)
    model.config = _commerce_events_trigger_config.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
