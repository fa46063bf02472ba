from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "anonymous",
        "email",
        "customerId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class EmployeeReturnForAnonymousOrderRequestor:
    anonymous: bool
    email: str
    customer_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.anonymous) is not UNSET:
            data["anonymous"] = value
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> EmployeeReturnForAnonymousOrderRequestor:
        return decode(data)


def decode(data: Any) -> EmployeeReturnForAnonymousOrderRequestor:
    if type(data) is not dict:
        passed: EmployeeReturnForAnonymousOrderRequestor = data
        return passed
    get: Any = data.get
    model = _new(EmployeeReturnForAnonymousOrderRequestor)
    model.anonymous = get("anonymous", UNSET)
    model.email = get("email", UNSET)
    model.customer_id = get("customerId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
