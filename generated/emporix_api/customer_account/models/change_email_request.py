from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "email",
        "password",
        "newEmail",
        "syncContactEmail",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ChangeEmailRequest(Model):
    """Request of `me.change_email`.

    Attributes:
        sync_contact_email: Default `False`.
    """

    email: Maybe[str] = UNSET
    password: Maybe[str] = UNSET
    new_email: Maybe[str] = UNSET
    sync_contact_email: Maybe[bool] = UNSET
    """Default `False`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.password) is not UNSET:
            data["password"] = value
        if (value := self.new_email) is not UNSET:
            data["newEmail"] = value
        if (value := self.sync_contact_email) is not UNSET:
            data["syncContactEmail"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ChangeEmailRequest:
        return decode(data)


def decode(data: Any) -> ChangeEmailRequest:
    if type(data) is not dict:
        passed: ChangeEmailRequest = data
        return passed
    model = _new(ChangeEmailRequest)
    unknown = len(data) - 4
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
    if "newEmail" in data:
        model.new_email = data["newEmail"]
    else:
        model.new_email = _absent
        unknown += 1
    if "syncContactEmail" in data:
        model.sync_contact_email = data["syncContactEmail"]
    else:
        model.sync_contact_email = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
