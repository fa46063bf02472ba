from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "left",
        "op",
        "right",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CommerceEventTriggerLeafFilterArrayRight(Model):
    """Part of `CommerceEventTriggerCompoundFilter` and `CommerceEventsTriggerConfig`.

    Attributes:
        left: Required in requests.
        op: One of `'$in'`, `'$notIn'`; required in requests.
        right: Required in requests.
    """

    left: Maybe[str] = UNSET
    """Required in requests."""
    op: Maybe[Literal["$in", "$notIn"] | str] = UNSET
    """One of `'$in'`, `'$notIn'`; required in requests."""
    right: Maybe[list[str | float | bool]] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.left) is not UNSET:
            data["left"] = value
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.right) is not UNSET:
            data["right"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventTriggerLeafFilterArrayRight:
        return decode(data)


def decode(data: Any) -> CommerceEventTriggerLeafFilterArrayRight:
    if type(data) is not dict:
        passed: CommerceEventTriggerLeafFilterArrayRight = data
        return passed
    model = _new(CommerceEventTriggerLeafFilterArrayRight)
    unknown = len(data) - 3
    if "left" in data:
        model.left = data["left"]
    else:
        model.left = _absent
        unknown += 1
    if "op" in data:
        model.op = data["op"]
    else:
        model.op = _absent
        unknown += 1
    if "right" in data:
        model.right = data["right"]
    else:
        model.right = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
