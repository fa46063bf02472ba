from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.surname
        if value is not UNSET:
            data["surname"] = value
        value = self.email
        if value is not UNSET:
            data["email"] = value
        value = self.phone
        if value is not UNSET:
            data["phone"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
