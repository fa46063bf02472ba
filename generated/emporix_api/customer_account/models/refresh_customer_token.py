from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class RefreshCustomerToken:
    accessToken: str | None | Unset = UNSET
    expiresIn: float | None | Unset = UNSET
    refreshToken: str | None | Unset = UNSET
    refreshTokenExpiresIn: float | None | Unset = UNSET
    access_token: str | None | Unset = UNSET
    expires_in: float | None | Unset = UNSET
    refresh_token: str | None | Unset = UNSET
    refresh_token_expires_in: float | None | Unset = UNSET
    token_type: str | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RefreshCustomerToken:
        return decode(data)


def decode(data: Any) -> RefreshCustomerToken:
    if type(data) is not dict:
        passed: RefreshCustomerToken = data
        return passed
    get: Any = data.get
    model = _new(RefreshCustomerToken)
    model.accessToken = get("accessToken", UNSET)
    model.expiresIn = get("expiresIn", UNSET)
    model.refreshToken = get("refreshToken", UNSET)
    model.refreshTokenExpiresIn = get("refreshTokenExpiresIn", UNSET)
    model.access_token = get("access_token", UNSET)
    model.expires_in = get("expires_in", UNSET)
    model.refresh_token = get("refresh_token", UNSET)
    model.refresh_token_expires_in = get("refresh_token_expires_in", UNSET)
    model.token_type = get("token_type", UNSET)
    model.session_id = get("session_id", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
