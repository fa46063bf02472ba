from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "name",
        "surname",
        "email",
        "phone",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Customer:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    surname: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.surname) is not UNSET:
            data["surname"] = value
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.phone) is not UNSET:
            data["phone"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Customer:
        return decode(data)


def decode(data: Any) -> Customer:
    if type(data) is not dict:
        passed: Customer = data
        return passed
    get: Any = data.get
    model = _new(Customer)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.surname = get("surname", UNSET)
    model.email = get("email", UNSET)
    model.phone = get("phone", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
