from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.grant_type) is not UNSET:
            data["grant_type"] = value
        if (value := self.client_id) is not UNSET:
            data["client_id"] = value
        if (value := self.client_secret) is not UNSET:
            data["client_secret"] = value
        if (value := self.scope) is not UNSET:
            data["scope"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
