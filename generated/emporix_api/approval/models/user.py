from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "userId",
        "firstName",
        "lastName",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class User(Model):
    """Response of `users.search`; part of `Approval`."""

    user_id: Maybe[str] = UNSET
    first_name: Maybe[str] = UNSET
    last_name: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user_id) is not UNSET:
            data["userId"] = value
        if (value := self.first_name) is not UNSET:
            data["firstName"] = value
        if (value := self.last_name) is not UNSET:
            data["lastName"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> User:
        return decode(data)


def decode(data: Any) -> User:
    if type(data) is not dict:
        passed: User = data
        return passed
    model = _new(User)
    unknown = len(data) - 3
    if "userId" in data:
        model.user_id = data["userId"]
    else:
        model.user_id = _absent
        unknown += 1
    if "firstName" in data:
        model.first_name = data["firstName"]
    else:
        model.first_name = _absent
        unknown += 1
    if "lastName" in data:
        model.last_name = data["lastName"]
    else:
        model.last_name = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
