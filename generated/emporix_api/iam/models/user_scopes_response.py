from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "userId",
        "scopes",
        "vendorId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UserScopesResponse(Model):
    """Response of `users.get_scopes` and `users.get_my_scopes`.

    Attributes:
        vendor_id: Read-only.
    """

    user_id: Maybe[str] = UNSET
    scopes: Maybe[str] = UNSET
    vendor_id: Maybe[str] = UNSET
    """Read-only."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user_id) is not UNSET:
            data["userId"] = value
        if (value := self.scopes) is not UNSET:
            data["scopes"] = value
        if (value := self.vendor_id) is not UNSET:
            data["vendorId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UserScopesResponse:
        return decode(data)


def decode(data: Any) -> UserScopesResponse:
    if type(data) is not dict:
        passed: UserScopesResponse = data
        return passed
    model = _new(UserScopesResponse)
    unknown = len(data) - 3
    if "userId" in data:
        model.user_id = data["userId"]
    else:
        model.user_id = _absent
        unknown += 1
    if "scopes" in data:
        model.scopes = data["scopes"]
    else:
        model.scopes = _absent
        unknown += 1
    if "vendorId" in data:
        model.vendor_id = data["vendorId"]
    else:
        model.vendor_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
