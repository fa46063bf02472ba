from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class ValidateTokenResponse:
    token_type: str | None | Unset = UNSET
    expires_in: int | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ValidateTokenResponse:
        return decode(data)


def decode(data: Any) -> ValidateTokenResponse:
    if type(data) is not dict:
        passed: ValidateTokenResponse = data
        return passed
    get: Any = data.get
    model = _new(ValidateTokenResponse)
    model.token_type = get("token_type", UNSET)
    model.expires_in = get("expires_in", UNSET)
    model.scope = get("scope", UNSET)
    model.session_id = get("sessionId", UNSET)
    model.email = get("email", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
