from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "email",
        "password",
        "newEmail",
        "syncContactEmail",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ChangeEmailRequest:
    email: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
    new_email: str | None | Unset = UNSET
    sync_contact_email: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ChangeEmailRequest:
        return decode(data)


def decode(data: Any) -> ChangeEmailRequest:
    if type(data) is not dict:
        passed: ChangeEmailRequest = data
        return passed
    get: Any = data.get
    model = _new(ChangeEmailRequest)
    model.email = get("email", UNSET)
    model.password = get("password", UNSET)
    model.new_email = get("newEmail", UNSET)
    model.sync_contact_email = get("syncContactEmail", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
