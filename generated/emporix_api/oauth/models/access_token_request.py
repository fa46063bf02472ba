from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "grant_type",
        "client_id",
        "client_secret",
        "scope",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AccessTokenRequest(Model):
    """Request of `token.create`."""

    grant_type: Maybe[str] = UNSET
    client_id: Maybe[str] = UNSET
    client_secret: Maybe[str] = UNSET
    scope: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AccessTokenRequest:
        return decode(data)


def decode(data: Any) -> AccessTokenRequest:
    if type(data) is not dict:
        passed: AccessTokenRequest = data
        return passed
    model = _new(AccessTokenRequest)
    unknown = len(data) - 4
    if "grant_type" in data:
        model.grant_type = data["grant_type"]
    else:
        model.grant_type = _absent
        unknown += 1
    if "client_id" in data:
        model.client_id = data["client_id"]
    else:
        model.client_id = _absent
        unknown += 1
    if "client_secret" in data:
        model.client_secret = data["client_secret"]
    else:
        model.client_secret = _absent
        unknown += 1
    if "scope" in data:
        model.scope = data["scope"]
    else:
        model.scope = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
