from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "currentPassword",
        "newPassword",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PasswordChange(Model):
    """Request of `password.change`.

    Attributes:
        current_password: Required.
        new_password: Required.
    """

    current_password: str
    """Required."""
    new_password: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.current_password) is not UNSET:
            data["currentPassword"] = value
        if (value := self.new_password) is not UNSET:
            data["newPassword"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PasswordChange:
        return decode(data)


def decode(data: Any) -> PasswordChange:
    if type(data) is not dict:
        passed: PasswordChange = data
        return passed
    model = _new(PasswordChange)
    unknown = len(data) - 2
    if "currentPassword" in data:
        model.current_password = data["currentPassword"]
    else:
        model.current_password = _absent
        unknown += 1
    if "newPassword" in data:
        model.new_password = data["newPassword"]
    else:
        model.new_password = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
