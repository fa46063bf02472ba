from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "left",
        "op",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CommerceEventTriggerLeafFilterNoRight(Model):
    """Part of `CommerceEventTriggerCompoundFilter` and `CommerceEventsTriggerConfig`.

    Attributes:
        left: Required in requests.
        op: One of `'$exists'`, `'$notExists'`, `'$isEmpty'`, `'$notEmpty'`; required in requests.
    """

    left: Maybe[str] = UNSET
    """Required in requests."""
    op: Maybe[Literal["$exists", "$isEmpty", "$notEmpty", "$notExists"] | str] = UNSET
    """One of `'$exists'`, `'$notExists'`, `'$isEmpty'`, `'$notEmpty'`; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.left) is not UNSET:
            data["left"] = value
        if (value := self.op) is not UNSET:
            data["op"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommerceEventTriggerLeafFilterNoRight:
        return decode(data)


def decode(data: Any) -> CommerceEventTriggerLeafFilterNoRight:
    if type(data) is not dict:
        passed: CommerceEventTriggerLeafFilterNoRight = data
        return passed
    model = _new(CommerceEventTriggerLeafFilterNoRight)
    unknown = len(data) - 2
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
