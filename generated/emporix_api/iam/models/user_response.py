from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import user_group as _user_group

if TYPE_CHECKING:
    from .user_group import UserGroup

NAMES = frozenset(
    {
        "id",
        "firstName",
        "lastName",
        "backofficeUserNumber",
        "preferredSite",
        "preferredCurrency",
        "preferredLanguage",
        "department",
        "validFrom",
        "isAccountLocked",
        "contactEmail",
        "status",
        "groupIds",
        "groups",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UserResponse:
    id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    backoffice_user_number: str | None | Unset = UNSET
    preferred_site: str | None | Unset = UNSET
    preferred_currency: str | None | Unset = UNSET
    preferred_language: str | None | Unset = UNSET
    department: str | None | Unset = UNSET
    valid_from: str | None | Unset = UNSET
    is_account_locked: bool | None | Unset = UNSET
    contact_email: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    group_ids: list[str] | None | Unset = UNSET
    groups: list[UserGroup] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.first_name) is not UNSET:
            data["firstName"] = value
        if (value := self.last_name) is not UNSET:
            data["lastName"] = value
        if (value := self.backoffice_user_number) is not UNSET:
            data["backofficeUserNumber"] = value
        if (value := self.preferred_site) is not UNSET:
            data["preferredSite"] = value
        if (value := self.preferred_currency) is not UNSET:
            data["preferredCurrency"] = value
        if (value := self.preferred_language) is not UNSET:
            data["preferredLanguage"] = value
        if (value := self.department) is not UNSET:
            data["department"] = value
        if (value := self.valid_from) is not UNSET:
            data["validFrom"] = value
        if (value := self.is_account_locked) is not UNSET:
            data["isAccountLocked"] = value
        if (value := self.contact_email) is not UNSET:
            data["contactEmail"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.group_ids) is not UNSET:
            data["groupIds"] = value
        if (value := self.groups) is not UNSET:
            data["groups"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> UserResponse:
        return decode(data)


def decode(data: Any) -> UserResponse:
    if type(data) is not dict:
        passed: UserResponse = data
        return passed
    get: Any = data.get
    model = _new(UserResponse)
    model.id = get("id", UNSET)
    model.first_name = get("firstName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.backoffice_user_number = get("backofficeUserNumber", UNSET)
    model.preferred_site = get("preferredSite", UNSET)
    model.preferred_currency = get("preferredCurrency", UNSET)
    model.preferred_language = get("preferredLanguage", UNSET)
    model.department = get("department", UNSET)
    model.valid_from = get("validFrom", UNSET)
    model.is_account_locked = get("isAccountLocked", UNSET)
    model.contact_email = get("contactEmail", UNSET)
    model.status = get("status", UNSET)
    model.group_ids = get("groupIds", UNSET)
    value = get("groups", UNSET)
    model.groups = [_user_group.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
