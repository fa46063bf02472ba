from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.anonymous
        if value is not UNSET:
            data["anonymous"] = value
        value = self.email
        if value is not UNSET:
            data["email"] = value
        value = self.customer_id
        if value is not UNSET:
            data["customerId"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
