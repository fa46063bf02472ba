from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "email",
        "site",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PasswordResetRequest(Model):
    """Request of `password.request_reset`.

    Attributes:
        email: Required.
    """

    email: str
    """Required."""
    site: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.site) is not UNSET:
            data["site"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PasswordResetRequest:
        return decode(data)


def decode(data: Any) -> PasswordResetRequest:
    if type(data) is not dict:
        passed: PasswordResetRequest = data
        return passed
    model = _new(PasswordResetRequest)
    unknown = len(data) - 2
    if "email" in data:
        model.email = data["email"]
    else:
        model.email = _absent
        unknown += 1
    if "site" in data:
        model.site = data["site"]
    else:
        model.site = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
