from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class SocialLoginResponse:
    social_access_token: str | None | Unset = UNSET
    social_id_token: str | None | Unset = UNSET
    refresh_token: str | None | Unset = UNSET
    refresh_token_expires_in: str | None | Unset = UNSET
    session_idle_time: int | None | Unset = UNSET
    token_type: str | None | Unset = UNSET
    access_token: str | None | Unset = UNSET
    saas_token: str | None | Unset = UNSET
    expires_in: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SocialLoginResponse:
        return decode(data)


def decode(data: Any) -> SocialLoginResponse:
    if type(data) is not dict:
        passed: SocialLoginResponse = data
        return passed
    get: Any = data.get
    model = _new(SocialLoginResponse)
    model.social_access_token = get("social_access_token", UNSET)
    model.social_id_token = get("social_id_token", UNSET)
    model.refresh_token = get("refresh_token", UNSET)
    model.refresh_token_expires_in = get("refresh_token_expires_in", UNSET)
    model.session_idle_time = get("session_idle_time", UNSET)
    model.token_type = get("token_type", UNSET)
    model.access_token = get("access_token", UNSET)
    model.saas_token = get("saas_token", UNSET)
    model.expires_in = get("expires_in", UNSET)
    model.scope = get("scope", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
