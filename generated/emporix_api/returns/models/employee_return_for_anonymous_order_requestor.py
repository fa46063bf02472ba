from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "anonymous",
        "email",
        "customerId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class EmployeeReturnForAnonymousOrderRequestor(Model):
    """Part of `EmployeeReturnForAnonymousOrder`.

    Attributes:
        anonymous: Required.
        email: Required.
    """

    anonymous: bool
    """Required."""
    email: str
    """Required."""
    customer_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.anonymous) is not UNSET:
            data["anonymous"] = value
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> EmployeeReturnForAnonymousOrderRequestor:
        return decode(data)


def decode(data: Any) -> EmployeeReturnForAnonymousOrderRequestor:
    if type(data) is not dict:
        passed: EmployeeReturnForAnonymousOrderRequestor = data
        return passed
    model = _new(EmployeeReturnForAnonymousOrderRequestor)
    unknown = len(data) - 3
    if "anonymous" in data:
        model.anonymous = data["anonymous"]
    else:
        model.anonymous = _absent
        unknown += 1
    if "email" in data:
        model.email = data["email"]
    else:
        model.email = _absent
        unknown += 1
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
