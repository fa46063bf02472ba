from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, encode

NAMES = frozenset(
    {
        "firstName",
        "lastName",
        "preferredSite",
        "preferredCurrency",
        "preferredLanguage",
        "department",
        "contactEmail",
        "groupIds",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UserCreateRequest:
    first_name: str
    last_name: str
    preferred_site: str
    preferred_currency: str
    preferred_language: str
    department: str
    contact_email: str
    group_ids: list[str]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.first_name
        if value is not UNSET:
            data["firstName"] = value
        value = self.last_name
        if value is not UNSET:
            data["lastName"] = value
        value = self.preferred_site
        if value is not UNSET:
            data["preferredSite"] = value
        value = self.preferred_currency
        if value is not UNSET:
            data["preferredCurrency"] = value
        value = self.preferred_language
        if value is not UNSET:
            data["preferredLanguage"] = value
        value = self.department
        if value is not UNSET:
            data["department"] = value
        value = self.contact_email
        if value is not UNSET:
            data["contactEmail"] = value
        value = self.group_ids
        if value is not UNSET:
            data["groupIds"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> UserCreateRequest:
        return decode(data)


def decode(data: Any) -> UserCreateRequest:
    if type(data) is not dict:
        passed: UserCreateRequest = data
        return passed
    get: Any = data.get
    model = _new(UserCreateRequest)
    model.first_name = get("firstName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.preferred_site = get("preferredSite", UNSET)
    model.preferred_currency = get("preferredCurrency", UNSET)
    model.preferred_language = get("preferredLanguage", UNSET)
    model.department = get("department", UNSET)
    model.contact_email = get("contactEmail", UNSET)
    model.group_ids = get("groupIds", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
