from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "resourceType",
        "resourceId",
        "action",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SearchUsersRequest(Model):
    """Request of `users.search`.

    Attributes:
        resource_type: One of `'CART'`, `'QUOTE'`; required.
        resource_id: Required.
        action: Only `'CHECKOUT'`; required.
    """

    resource_type: Literal["CART", "QUOTE"] | str
    """One of `'CART'`, `'QUOTE'`; required."""
    resource_id: str
    """Required."""
    action: Literal["CHECKOUT"] | str
    """Only `'CHECKOUT'`; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.resource_type) is not UNSET:
            data["resourceType"] = value
        if (value := self.resource_id) is not UNSET:
            data["resourceId"] = value
        if (value := self.action) is not UNSET:
            data["action"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SearchUsersRequest:
        return decode(data)


def decode(data: Any) -> SearchUsersRequest:
    if type(data) is not dict:
        passed: SearchUsersRequest = data
        return passed
    model = _new(SearchUsersRequest)
    unknown = len(data) - 3
    if "resourceType" in data:
        model.resource_type = data["resourceType"]
    else:
        model.resource_type = _absent
        unknown += 1
    if "resourceId" in data:
        model.resource_id = data["resourceId"]
    else:
        model.resource_id = _absent
        unknown += 1
    if "action" in data:
        model.action = data["action"]
    else:
        model.action = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
