from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user_id) is not UNSET:
            data["userId"] = value
        if (value := self.scopes) is not UNSET:
            data["scopes"] = value
        if (value := self.vendor_id) is not UNSET:
            data["vendorId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
