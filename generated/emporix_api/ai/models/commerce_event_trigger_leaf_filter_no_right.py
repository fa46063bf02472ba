from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "left",
        "op",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CommerceEventTriggerLeafFilterNoRight:
    left: str | None | Unset = UNSET
    op: Literal["$exists", "$isEmpty", "$notEmpty", "$notExists"] | str | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventTriggerLeafFilterNoRight:
        return decode(data)


def decode(data: Any) -> CommerceEventTriggerLeafFilterNoRight:
    if type(data) is not dict:
        passed: CommerceEventTriggerLeafFilterNoRight = data
        return passed
    get: Any = data.get
    model = _new(CommerceEventTriggerLeafFilterNoRight)
    model.left = get("left", UNSET)
    model.op = get("op", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
