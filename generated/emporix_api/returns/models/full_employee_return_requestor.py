from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "customerId",
        "firstName",
        "lastName",
        "email",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class FullEmployeeReturnRequestor:
    customer_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.first_name) is not UNSET:
            data["firstName"] = value
        if (value := self.last_name) is not UNSET:
            data["lastName"] = value
        if (value := self.email) is not UNSET:
            data["email"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> FullEmployeeReturnRequestor:
        return decode(data)


def decode(data: Any) -> FullEmployeeReturnRequestor:
    if type(data) is not dict:
        passed: FullEmployeeReturnRequestor = data
        return passed
    get: Any = data.get
    model = _new(FullEmployeeReturnRequestor)
    model.customer_id = get("customerId", UNSET)
    model.first_name = get("firstName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.email = get("email", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
