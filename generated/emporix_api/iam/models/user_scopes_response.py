from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "userId",
        "scopes",
        "vendorId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UserScopesResponse:
    user_id: str | None | Unset = UNSET
    scopes: str | None | Unset = UNSET
    vendor_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.user_id
        if value is not UNSET:
            data["userId"] = value
        value = self.scopes
        if value is not UNSET:
            data["scopes"] = value
        value = self.vendor_id
        if value is not UNSET:
            data["vendorId"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> UserScopesResponse:
        return decode(data)


def decode(data: Any) -> UserScopesResponse:
    if type(data) is not dict:
        passed: UserScopesResponse = data
        return passed
    get: Any = data.get
    model = _new(UserScopesResponse)
    model.user_id = get("userId", UNSET)
    model.scopes = get("scopes", UNSET)
    model.vendor_id = get("vendorId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
