from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "grant_type",
        "client_id",
        "client_secret",
        "scope",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AccessTokenRequest:
    grant_type: str | None | Unset = UNSET
    client_id: str | None | Unset = UNSET
    client_secret: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.grant_type
        if value is not UNSET:
            data["grant_type"] = value
        value = self.client_id
        if value is not UNSET:
            data["client_id"] = value
        value = self.client_secret
        if value is not UNSET:
            data["client_secret"] = value
        value = self.scope
        if value is not UNSET:
            data["scope"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> AccessTokenRequest:
        return decode(data)


def decode(data: Any) -> AccessTokenRequest:
    if type(data) is not dict:
        passed: AccessTokenRequest = data
        return passed
    get: Any = data.get
    model = _new(AccessTokenRequest)
    model.grant_type = get("grant_type", UNSET)
    model.client_id = get("client_id", UNSET)
    model.client_secret = get("client_secret", UNSET)
    model.scope = get("scope", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
