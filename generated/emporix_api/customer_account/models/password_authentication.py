from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "email",
        "password",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PasswordAuthentication(Model):
    """Request of `session.login`; part of `CustomerSignup`.

    Attributes:
        email: 1 or more characters; required.
        password: 6 or more characters; required.
    """

    email: str
    """1 or more characters; required."""
    password: str
    """6 or more characters; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.password) is not UNSET:
            data["password"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PasswordAuthentication:
        return decode(data)


def decode(data: Any) -> PasswordAuthentication:
    if type(data) is not dict:
        passed: PasswordAuthentication = data
        return passed
    model = _new(PasswordAuthentication)
    unknown = len(data) - 2
    if "email" in data:
        model.email = data["email"]
    else:
        model.email = _absent
        unknown += 1
    if "password" in data:
        model.password = data["password"]
    else:
        model.password = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
