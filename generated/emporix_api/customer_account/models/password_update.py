from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "token",
        "password",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PasswordUpdate(Model):
    """Request of `password.confirm_reset`.

    Attributes:
        token: Required.
        password: Required.
    """

    token: str
    """Required."""
    password: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.token) is not UNSET:
            data["token"] = value
        if (value := self.password) is not UNSET:
            data["password"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PasswordUpdate:
        return decode(data)


def decode(data: Any) -> PasswordUpdate:
    if type(data) is not dict:
        passed: PasswordUpdate = data
        return passed
    model = _new(PasswordUpdate)
    unknown = len(data) - 2
    if "token" in data:
        model.token = data["token"]
    else:
        model.token = _absent
        unknown += 1
    if "password" in data:
        model.password = data["password"]
    else:
        model.password = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
