from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

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
    conditions: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.op
        if value is not UNSET:
            data["op"] = value
        value = self.conditions
        if value is not UNSET:
            data["conditions"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.conditions = get("conditions", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
