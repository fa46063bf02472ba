from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "currentPassword",
        "newPassword",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PasswordChange:
    current_password: str
    new_password: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.current_password) is not UNSET:
            data["currentPassword"] = value
        if (value := self.new_password) is not UNSET:
            data["newPassword"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PasswordChange:
        return decode(data)


def decode(data: Any) -> PasswordChange:
    if type(data) is not dict:
        passed: PasswordChange = data
        return passed
    get: Any = data.get
    model = _new(PasswordChange)
    model.current_password = get("currentPassword", UNSET)
    model.new_password = get("newPassword", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
