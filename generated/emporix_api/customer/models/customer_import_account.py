from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import legacy_auth as _legacy_auth

if TYPE_CHECKING:
    from .legacy_auth import LegacyAuth

NAMES = frozenset(
    {
        "email",
        "passwordHash",
        "legacyAuth",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerImportAccount:
    email: str
    password_hash: str | None | Unset = UNSET
    legacy_auth: LegacyAuth | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.password_hash) is not UNSET:
            data["passwordHash"] = value
        if (value := self.legacy_auth) is not UNSET:
            data["legacyAuth"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerImportAccount:
        return decode(data)


def decode(data: Any) -> CustomerImportAccount:
    if type(data) is not dict:
        passed: CustomerImportAccount = data
        return passed
    get: Any = data.get
    model = _new(CustomerImportAccount)
    model.email = get("email", UNSET)
    model.password_hash = get("passwordHash", UNSET)
    value = get("legacyAuth", UNSET)
    model.legacy_auth = _legacy_auth.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
