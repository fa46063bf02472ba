from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "userId",
        "userType",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AssignmentCreateRequest:
    user_id: str
    user_type: Literal["CUSTOMER", "EMPLOYEE"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user_id) is not UNSET:
            data["userId"] = value
        if (value := self.user_type) is not UNSET:
            data["userType"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssignmentCreateRequest:
        return decode(data)


def decode(data: Any) -> AssignmentCreateRequest:
    if type(data) is not dict:
        passed: AssignmentCreateRequest = data
        return passed
    get: Any = data.get
    model = _new(AssignmentCreateRequest)
    model.user_id = get("userId", UNSET)
    model.user_type = get("userType", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
