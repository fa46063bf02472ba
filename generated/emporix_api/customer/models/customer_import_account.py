from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import legacy_auth as _legacy_auth
    from .legacy_auth import LegacyAuth
else:
    _legacy_auth = Deferred(globals(), "legacy_auth")

NAMES = frozenset(
    {
        "email",
        "passwordHash",
        "legacyAuth",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerImportAccount(Model):
    """Part of `CustomerImport`.

    Attributes:
        email: Required.
    """

    email: str
    """Required."""
    password_hash: Maybe[str] = UNSET
    legacy_auth: Maybe[LegacyAuth] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.password_hash) is not UNSET:
            data["passwordHash"] = value
        if (value := self.legacy_auth) is not UNSET:
            data["legacyAuth"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerImportAccount:
        return decode(data)


def decode(data: Any) -> CustomerImportAccount:
    if type(data) is not dict:
        passed: CustomerImportAccount = data
        return passed
    model = _new(CustomerImportAccount)
    unknown = len(data) - 3
    if "email" in data:
        model.email = data["email"]
    else:
        model.email = _absent
        unknown += 1
    if "passwordHash" in data:
        model.password_hash = data["passwordHash"]
    else:
        model.password_hash = _absent
        unknown += 1
    if "legacyAuth" in data:
        value = data["legacyAuth"]
        model.legacy_auth = _legacy_auth.decode(value) if type(value) is dict else value
    else:
        model.legacy_auth = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
