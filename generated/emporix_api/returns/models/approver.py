from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "type",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Approver(Model):
    """Part of `BasicEmployeeReturn`, `EmployeeReturn`, `EmployeeReturnForAnonymousOrder` and 1 more.

    Attributes:
        type_: One of `'USER'`, `'GROUP'`.
    """

    type_: Maybe[Literal["GROUP", "USER"] | str] = UNSET
    """One of `'USER'`, `'GROUP'`."""
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Approver:
        return decode(data)


def decode(data: Any) -> Approver:
    if type(data) is not dict:
        passed: Approver = data
        return passed
    model = _new(Approver)
    unknown = len(data) - 2
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
