from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "groupId",
        "userId",
        "userType",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Assignment(Model):
    """Response of `groups.list_users`."""

    id: Maybe[str] = UNSET
    group_id: Maybe[str] = UNSET
    user_id: Maybe[str] = UNSET
    user_type: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.group_id) is not UNSET:
            data["groupId"] = value
        if (value := self.user_id) is not UNSET:
            data["userId"] = value
        if (value := self.user_type) is not UNSET:
            data["userType"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Assignment:
        return decode(data)


def decode(data: Any) -> Assignment:
    if type(data) is not dict:
        passed: Assignment = data
        return passed
    model = _new(Assignment)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "groupId" in data:
        model.group_id = data["groupId"]
    else:
        model.group_id = _absent
        unknown += 1
    if "userId" in data:
        model.user_id = data["userId"]
    else:
        model.user_id = _absent
        unknown += 1
    if "userType" in data:
        model.user_type = data["userType"]
    else:
        model.user_type = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
