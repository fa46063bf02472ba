from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "groupId",
        "userId",
        "userType",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Assignment:
    id: str | None | Unset = UNSET
    group_id: str | None | Unset = UNSET
    user_id: str | None | Unset = UNSET
    user_type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Assignment:
        return decode(data)


def decode(data: Any) -> Assignment:
    if type(data) is not dict:
        passed: Assignment = data
        return passed
    get: Any = data.get
    model = _new(Assignment)
    model.id = get("id", UNSET)
    model.group_id = get("groupId", UNSET)
    model.user_id = get("userId", UNSET)
    model.user_type = get("userType", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
