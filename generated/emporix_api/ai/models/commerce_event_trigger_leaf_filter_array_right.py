from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.left) is not UNSET:
            data["left"] = value
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.right) is not UNSET:
            data["right"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
