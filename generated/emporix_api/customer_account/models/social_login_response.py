from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "social_access_token",
        "social_id_token",
        "refresh_token",
        "refresh_token_expires_in",
        "session_idle_time",
        "token_type",
        "access_token",
        "saas_token",
        "expires_in",
        "scope",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SocialLoginResponse(Model):
    """Response of `session.login_social`."""

    social_access_token: Maybe[str] = UNSET
    social_id_token: Maybe[str] = UNSET
    refresh_token: Maybe[str] = UNSET
    refresh_token_expires_in: Maybe[str] = UNSET
    session_idle_time: Maybe[int] = UNSET
    token_type: Maybe[str] = UNSET
    access_token: Maybe[str] = UNSET
    saas_token: Maybe[str] = UNSET
    expires_in: Maybe[str] = UNSET
    scope: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.social_access_token) is not UNSET:
            data["social_access_token"] = value
        if (value := self.social_id_token) is not UNSET:
            data["social_id_token"] = value
        if (value := self.refresh_token) is not UNSET:
            data["refresh_token"] = value
        if (value := self.refresh_token_expires_in) is not UNSET:
            data["refresh_token_expires_in"] = value
        if (value := self.session_idle_time) is not UNSET:
            data["session_idle_time"] = value
        if (value := self.token_type) is not UNSET:
            data["token_type"] = value
        if (value := self.access_token) is not UNSET:
            data["access_token"] = value
        if (value := self.saas_token) is not UNSET:
            data["saas_token"] = value
        if (value := self.expires_in) is not UNSET:
            data["expires_in"] = value
        if (value := self.scope) is not UNSET:
            data["scope"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SocialLoginResponse:
        return decode(data)


def decode(data: Any) -> SocialLoginResponse:
    if type(data) is not dict:
        passed: SocialLoginResponse = data
        return passed
    model = _new(SocialLoginResponse)
    unknown = len(data) - 10
    if "social_access_token" in data:
        model.social_access_token = data["social_access_token"]
    else:
        model.social_access_token = _absent
        unknown += 1
    if "social_id_token" in data:
        model.social_id_token = data["social_id_token"]
    else:
        model.social_id_token = _absent
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
    if "session_idle_time" in data:
        model.session_idle_time = data["session_idle_time"]
    else:
        model.session_idle_time = _absent
        unknown += 1
    if "token_type" in data:
        model.token_type = data["token_type"]
    else:
        model.token_type = _absent
        unknown += 1
    if "access_token" in data:
        model.access_token = data["access_token"]
    else:
        model.access_token = _absent
        unknown += 1
    if "saas_token" in data:
        model.saas_token = data["saas_token"]
    else:
        model.saas_token = _absent
        unknown += 1
    if "expires_in" in data:
        model.expires_in = data["expires_in"]
    else:
        model.expires_in = _absent
        unknown += 1
    if "scope" in data:
        model.scope = data["scope"]
    else:
        model.scope = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
