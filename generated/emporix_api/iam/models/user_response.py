from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import user_group as _user_group
    from .user_group import UserGroup
else:
    _user_group = Deferred(globals(), "user_group")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UserResponse(Model):
    """Response of `users.get_me` and `users.list_by_vendor`."""

    id: Maybe[str] = UNSET
    first_name: Maybe[str] = UNSET
    last_name: Maybe[str] = UNSET
    backoffice_user_number: Maybe[str] = UNSET
    preferred_site: Maybe[str] = UNSET
    preferred_currency: Maybe[str] = UNSET
    preferred_language: Maybe[str] = UNSET
    department: Maybe[str] = UNSET
    valid_from: Maybe[str] = UNSET
    is_account_locked: Maybe[bool] = UNSET
    contact_email: Maybe[str] = UNSET
    status: Maybe[str] = UNSET
    group_ids: Maybe[list[str]] = UNSET
    groups: Maybe[list[UserGroup]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UserResponse:
        return decode(data)


def decode(data: Any) -> UserResponse:
    if type(data) is not dict:
        passed: UserResponse = data
        return passed
    model = _new(UserResponse)
    unknown = len(data) - 14
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "firstName" in data:
        model.first_name = data["firstName"]
    else:
        model.first_name = _absent
        unknown += 1
    if "lastName" in data:
        model.last_name = data["lastName"]
    else:
        model.last_name = _absent
        unknown += 1
    if "backofficeUserNumber" in data:
        model.backoffice_user_number = data["backofficeUserNumber"]
    else:
        model.backoffice_user_number = _absent
        unknown += 1
    if "preferredSite" in data:
        model.preferred_site = data["preferredSite"]
    else:
        model.preferred_site = _absent
        unknown += 1
    if "preferredCurrency" in data:
        model.preferred_currency = data["preferredCurrency"]
    else:
        model.preferred_currency = _absent
        unknown += 1
    if "preferredLanguage" in data:
        model.preferred_language = data["preferredLanguage"]
    else:
        model.preferred_language = _absent
        unknown += 1
    if "department" in data:
        model.department = data["department"]
    else:
        model.department = _absent
        unknown += 1
    if "validFrom" in data:
        model.valid_from = data["validFrom"]
    else:
        model.valid_from = _absent
        unknown += 1
    if "isAccountLocked" in data:
        model.is_account_locked = data["isAccountLocked"]
    else:
        model.is_account_locked = _absent
        unknown += 1
    if "contactEmail" in data:
        model.contact_email = data["contactEmail"]
    else:
        model.contact_email = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "groupIds" in data:
        model.group_ids = data["groupIds"]
    else:
        model.group_ids = _absent
        unknown += 1
    if "groups" in data:
        value = data["groups"]
        model.groups = [_user_group.decode(item) for item in value] if type(value) is list else value
    else:
        model.groups = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
