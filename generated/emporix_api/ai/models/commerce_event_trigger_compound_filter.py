from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import commerce_event_trigger_filter as _commerce_event_trigger_filter

if TYPE_CHECKING:
    from .commerce_event_trigger_filter import CommerceEventTriggerFilter

NAMES = frozenset(
    {
        "op",
        "conditions",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CommerceEventTriggerCompoundFilter:
    op: Literal["$and", "$or"] | str | None | Unset = UNSET
    conditions: list[CommerceEventTriggerFilter] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.conditions) is not UNSET:
            data["conditions"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventTriggerCompoundFilter:
        return decode(data)


def decode(data: Any) -> CommerceEventTriggerCompoundFilter:
    if type(data) is not dict:
        passed: CommerceEventTriggerCompoundFilter = data
        return passed
    get: Any = data.get
    model = _new(CommerceEventTriggerCompoundFilter)
    model.op = get("op", UNSET)
    value = get("conditions", UNSET)
    model.conditions = [_commerce_event_trigger_filter.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
