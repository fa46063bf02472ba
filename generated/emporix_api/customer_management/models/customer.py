from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Customer(Model):
    """Part of `ContactAssignment` and `ContactAssignmentWithoutExpandedLegalEntity`."""

    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    surname: Maybe[str] = UNSET
    email: Maybe[str] = UNSET
    phone: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Customer:
        return decode(data)


def decode(data: Any) -> Customer:
    if type(data) is not dict:
        passed: Customer = data
        return passed
    model = _new(Customer)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "surname" in data:
        model.surname = data["surname"]
    else:
        model.surname = _absent
        unknown += 1
    if "email" in data:
        model.email = data["email"]
    else:
        model.email = _absent
        unknown += 1
    if "phone" in data:
        model.phone = data["phone"]
    else:
        model.phone = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
