from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "left",
        "op",
        "right",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CommerceEventTriggerLeafFilterArrayRight:
    left: str | None | Unset = UNSET
    op: Literal["$in", "$notIn"] | str | None | Unset = UNSET
    right: list[str | float | bool] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.left
        if value is not UNSET:
            data["left"] = value
        value = self.op
        if value is not UNSET:
            data["op"] = value
        value = self.right
        if value is not UNSET:
            data["right"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventTriggerLeafFilterArrayRight:
        return decode(data)


def decode(data: Any) -> CommerceEventTriggerLeafFilterArrayRight:
    if type(data) is not dict:
        passed: CommerceEventTriggerLeafFilterArrayRight = data
        return passed
    get: Any = data.get
    model = _new(CommerceEventTriggerLeafFilterArrayRight)
    model.left = get("left", UNSET)
    model.op = get("op", UNSET)
    model.right = get("right", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
