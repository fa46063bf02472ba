from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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
        "op",
        "conditions",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CommerceEventTriggerCompoundFilter(Model):
    """Part of `CommerceEventsTriggerConfig`.

    Attributes:
        op: One of `'$and'`, `'$or'`; required in requests.
        conditions: 1 or more items; required in requests.
    """

    op: Maybe[Literal["$and", "$or"] | str] = UNSET
    """One of `'$and'`, `'$or'`; required in requests."""
    conditions: Maybe[list[CommerceEventTriggerFilter]] = UNSET
    """1 or more items; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.conditions) is not UNSET:
            data["conditions"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventTriggerCompoundFilter:
        return decode(data)


def decode(data: Any) -> CommerceEventTriggerCompoundFilter:
    if type(data) is not dict:
        passed: CommerceEventTriggerCompoundFilter = data
        return passed
    model = _new(CommerceEventTriggerCompoundFilter)
    unknown = len(data) - 2
    if "op" in data:
        model.op = data["op"]
    else:
        model.op = _absent
        unknown += 1
    if "conditions" in data:
        value = data["conditions"]
        model.conditions = (
            [_commerce_event_trigger_filter.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.conditions = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
