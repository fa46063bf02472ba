from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.first_name) is not UNSET:
            data["firstName"] = value
        if (value := self.last_name) is not UNSET:
            data["lastName"] = value
        if (value := self.preferred_site) is not UNSET:
            data["preferredSite"] = value
        if (value := self.preferred_currency) is not UNSET:
            data["preferredCurrency"] = value
        if (value := self.preferred_language) is not UNSET:
            data["preferredLanguage"] = value
        if (value := self.department) is not UNSET:
            data["department"] = value
        if (value := self.contact_email) is not UNSET:
            data["contactEmail"] = value
        if (value := self.group_ids) is not UNSET:
            data["groupIds"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
