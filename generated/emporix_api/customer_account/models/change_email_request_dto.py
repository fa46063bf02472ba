from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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
class ChangeEmailRequestDto:
    email: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
    new_email: str | None | Unset = UNSET
    sync_contact_email: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.email
        if value is not UNSET:
            data["email"] = value
        value = self.password
        if value is not UNSET:
            data["password"] = value
        value = self.new_email
        if value is not UNSET:
            data["newEmail"] = value
        value = self.sync_contact_email
        if value is not UNSET:
            data["syncContactEmail"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ChangeEmailRequestDto:
        return decode(data)


def decode(data: Any) -> ChangeEmailRequestDto:
    if type(data) is not dict:
        passed: ChangeEmailRequestDto = data
        return passed
    get: Any = data.get
    model = _new(ChangeEmailRequestDto)
    model.email = get("email", UNSET)
    model.password = get("password", UNSET)
    model.new_email = get("newEmail", UNSET)
    model.sync_contact_email = get("syncContactEmail", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
