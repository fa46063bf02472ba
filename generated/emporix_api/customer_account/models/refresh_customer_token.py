from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "accessToken",
        "expiresIn",
        "refreshToken",
        "refreshTokenExpiresIn",
        "access_token",
        "expires_in",
        "refresh_token",
        "refresh_token_expires_in",
        "token_type",
        "session_id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RefreshCustomerToken(Model):
    """Response of `session.refresh`.

    Attributes:
        accessToken: Deprecated; 1 or more characters.
        expiresIn: Deprecated.
        refreshToken: Deprecated; 1 or more characters.
        refreshTokenExpiresIn: Deprecated.
        access_token: 1 or more characters.
        refresh_token: 1 or more characters.
    """

    accessToken: Maybe[str] = UNSET
    """Deprecated; 1 or more characters."""
    expiresIn: Maybe[float] = UNSET
    """Deprecated."""
    refreshToken: Maybe[str] = UNSET
    """Deprecated; 1 or more characters."""
    refreshTokenExpiresIn: Maybe[float] = UNSET
    """Deprecated."""
    access_token: Maybe[str] = UNSET
    """1 or more characters."""
    expires_in: Maybe[float] = UNSET
    refresh_token: Maybe[str] = UNSET
    """1 or more characters."""
    refresh_token_expires_in: Maybe[float] = UNSET
    token_type: Maybe[str] = UNSET
    session_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.accessToken) is not UNSET:
            data["accessToken"] = value
        if (value := self.expiresIn) is not UNSET:
            data["expiresIn"] = value
        if (value := self.refreshToken) is not UNSET:
            data["refreshToken"] = value
        if (value := self.refreshTokenExpiresIn) is not UNSET:
            data["refreshTokenExpiresIn"] = value
        if (value := self.access_token) is not UNSET:
            data["access_token"] = value
        if (value := self.expires_in) is not UNSET:
            data["expires_in"] = value
        if (value := self.refresh_token) is not UNSET:
            data["refresh_token"] = value
        if (value := self.refresh_token_expires_in) is not UNSET:
            data["refresh_token_expires_in"] = value
        if (value := self.token_type) is not UNSET:
            data["token_type"] = value
        if (value := self.session_id) is not UNSET:
            data["session_id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RefreshCustomerToken:
        return decode(data)


def decode(data: Any) -> RefreshCustomerToken:
    if type(data) is not dict:
        passed: RefreshCustomerToken = data
        return passed
    model = _new(RefreshCustomerToken)
    unknown = len(data) - 10
    if "accessToken" in data:
        model.accessToken = data["accessToken"]
    else:
        model.accessToken = _absent
        unknown += 1
    if "expiresIn" in data:
        model.expiresIn = data["expiresIn"]
    else:
        model.expiresIn = _absent
        unknown += 1
    if "refreshToken" in data:
        model.refreshToken = data["refreshToken"]
    else:
        model.refreshToken = _absent
        unknown += 1
    if "refreshTokenExpiresIn" in data:
        model.refreshTokenExpiresIn = data["refreshTokenExpiresIn"]
    else:
        model.refreshTokenExpiresIn = _absent
        unknown += 1
    if "access_token" in data:
        model.access_token = data["access_token"]
    else:
        model.access_token = _absent
        unknown += 1
    if "expires_in" in data:
        model.expires_in = data["expires_in"]
    else:
        model.expires_in = _absent
        unknown += 1
    if "refresh_token" in data:
        model.refresh_token = data["refresh_token"]
    else:
        model.refresh_token = _absent
        unknown += 1
    if "refresh_token_expires_in" in data:
        model.refresh_token_expires_in = data["refresh_token_expires_in"]
    else:
        model.refresh_token_expires_in = _absent
        unknown += 1
    if "token_type" in data:
        model.token_type = data["token_type"]
    else:
        model.token_type = _absent
        unknown += 1
    if "session_id" in data:
        model.session_id = data["session_id"]
    else:
        model.session_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
