from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "token_type",
        "expires_in",
        "scope",
        "sessionId",
        "email",
        "legalEntityId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ValidateTokenResponse(Model):
    """Response of `session.validate`."""

    token_type: Maybe[str] = UNSET
    expires_in: Maybe[int] = UNSET
    scope: Maybe[str] = UNSET
    session_id: Maybe[str] = UNSET
    email: Maybe[str] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.token_type) is not UNSET:
            data["token_type"] = value
        if (value := self.expires_in) is not UNSET:
            data["expires_in"] = value
        if (value := self.scope) is not UNSET:
            data["scope"] = value
        if (value := self.session_id) is not UNSET:
            data["sessionId"] = value
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ValidateTokenResponse:
        return decode(data)


def decode(data: Any) -> ValidateTokenResponse:
    if type(data) is not dict:
        passed: ValidateTokenResponse = data
        return passed
    model = _new(ValidateTokenResponse)
    unknown = len(data) - 6
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
    if "scope" in data:
        model.scope = data["scope"]
    else:
        model.scope = _absent
        unknown += 1
    if "sessionId" in data:
        model.session_id = data["sessionId"]
    else:
        model.session_id = _absent
        unknown += 1
    if "email" in data:
        model.email = data["email"]
    else:
        model.email = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
