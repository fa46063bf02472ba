from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "userId",
        "userType",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AssignmentCreateRequest(Model):
    """Request of `groups.add_user`.

    Attributes:
        user_id: Required.
        user_type: Default `'EMPLOYEE'`; one of `'CUSTOMER'`, `'EMPLOYEE'`.
    """

    user_id: str
    """Required."""
    user_type: Maybe[Literal["CUSTOMER", "EMPLOYEE"] | str] = UNSET
    """Default `'EMPLOYEE'`; one of `'CUSTOMER'`, `'EMPLOYEE'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user_id) is not UNSET:
            data["userId"] = value
        if (value := self.user_type) is not UNSET:
            data["userType"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssignmentCreateRequest:
        return decode(data)


def decode(data: Any) -> AssignmentCreateRequest:
    if type(data) is not dict:
        passed: AssignmentCreateRequest = data
        return passed
    model = _new(AssignmentCreateRequest)
    unknown = len(data) - 2
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
