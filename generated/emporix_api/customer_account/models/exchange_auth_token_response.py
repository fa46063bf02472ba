from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "subject_access_token",
        "access_token",
        "saas_token",
        "refresh_token",
        "refresh_token_expires_in",
        "session_idle_time",
        "token_type",
        "expires_in",
        "scope",
        "session_id",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExchangeAuthTokenResponse:
    subject_access_token: str | None | Unset = UNSET
    access_token: str | None | Unset = UNSET
    saas_token: str | None | Unset = UNSET
    refresh_token: str | None | Unset = UNSET
    refresh_token_expires_in: int | None | Unset = UNSET
    session_idle_time: int | None | Unset = UNSET
    token_type: str | None | Unset = UNSET
    expires_in: int | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.subject_access_token) is not UNSET:
            data["subject_access_token"] = value
        if (value := self.access_token) is not UNSET:
            data["access_token"] = value
        if (value := self.saas_token) is not UNSET:
            data["saas_token"] = value
        if (value := self.refresh_token) is not UNSET:
            data["refresh_token"] = value
        if (value := self.refresh_token_expires_in) is not UNSET:
            data["refresh_token_expires_in"] = value
        if (value := self.session_idle_time) is not UNSET:
            data["session_idle_time"] = value
        if (value := self.token_type) is not UNSET:
            data["token_type"] = value
        if (value := self.expires_in) is not UNSET:
            data["expires_in"] = value
        if (value := self.scope) is not UNSET:
            data["scope"] = value
        if (value := self.session_id) is not UNSET:
            data["session_id"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExchangeAuthTokenResponse:
        return decode(data)


def decode(data: Any) -> ExchangeAuthTokenResponse:
    if type(data) is not dict:
        passed: ExchangeAuthTokenResponse = data
        return passed
    get: Any = data.get
    model = _new(ExchangeAuthTokenResponse)
    model.subject_access_token = get("subject_access_token", UNSET)
    model.access_token = get("access_token", UNSET)
    model.saas_token = get("saas_token", UNSET)
    model.refresh_token = get("refresh_token", UNSET)
    model.refresh_token_expires_in = get("refresh_token_expires_in", UNSET)
    model.session_idle_time = get("session_idle_time", UNSET)
    model.token_type = get("token_type", UNSET)
    model.expires_in = get("expires_in", UNSET)
    model.scope = get("scope", UNSET)
    model.session_id = get("session_id", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
