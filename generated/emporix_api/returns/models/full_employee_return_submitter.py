from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "userType",
        "firstName",
        "lastName",
        "email",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class FullEmployeeReturnSubmitter:
    user_type: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.user_type
        if value is not UNSET:
            data["userType"] = value
        value = self.first_name
        if value is not UNSET:
            data["firstName"] = value
        value = self.last_name
        if value is not UNSET:
            data["lastName"] = value
        value = self.email
        if value is not UNSET:
            data["email"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> FullEmployeeReturnSubmitter:
        return decode(data)


def decode(data: Any) -> FullEmployeeReturnSubmitter:
    if type(data) is not dict:
        passed: FullEmployeeReturnSubmitter = data
        return passed
    get: Any = data.get
    model = _new(FullEmployeeReturnSubmitter)
    model.user_type = get("userType", UNSET)
    model.first_name = get("firstName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.email = get("email", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
