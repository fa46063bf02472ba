from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "access_token",
        "token_type",
        "expires_in",
        "sessionId",
        "scope",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AnonymousAccessToken(Model):
    """Response of `session.login_anonymous` and `session.refresh_anonymous`."""

    access_token: Maybe[str] = UNSET
    token_type: Maybe[str] = UNSET
    expires_in: Maybe[int] = UNSET
    session_id: Maybe[str] = UNSET
    scope: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.access_token) is not UNSET:
            data["access_token"] = value
        if (value := self.token_type) is not UNSET:
            data["token_type"] = value
        if (value := self.expires_in) is not UNSET:
            data["expires_in"] = value
        if (value := self.session_id) is not UNSET:
            data["sessionId"] = value
        if (value := self.scope) is not UNSET:
            data["scope"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AnonymousAccessToken:
        return decode(data)


def decode(data: Any) -> AnonymousAccessToken:
    if type(data) is not dict:
        passed: AnonymousAccessToken = data
        return passed
    model = _new(AnonymousAccessToken)
    unknown = len(data) - 5
    if "access_token" in data:
        model.access_token = data["access_token"]
    else:
        model.access_token = _absent
        unknown += 1
    if "token_type" in data:
        model.token_type = data["token_type"]
    else:
        model.token_type = _absent
        unknown += 1
    if "expires_in" in data:
        model.expires_in = data["expires_in"]
    else:
        model.expires_in = _absent
        unknown += 1
    if "sessionId" in data:
        model.session_id = data["sessionId"]
    else:
        model.session_id = _absent
        unknown += 1
    if "scope" in data:
        model.scope = data["scope"]
    else:
        model.scope = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
