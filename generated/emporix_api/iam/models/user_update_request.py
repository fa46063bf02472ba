from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "firstName",
        "lastName",
        "preferredSite",
        "preferredCurrency",
        "preferredLanguage",
        "department",
        "backofficeUserNumber",
        "groupIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UserUpdateRequest(Model):
    """Request of `users.replace`.

    Attributes:
        first_name: Required.
        last_name: Required.
        preferred_site: Required.
        preferred_currency: Required.
        preferred_language: Required.
        department: Required.
        backoffice_user_number: Required.
        group_ids: Required.
    """

    first_name: str
    """Required."""
    last_name: str
    """Required."""
    preferred_site: str
    """Required."""
    preferred_currency: str
    """Required."""
    preferred_language: str
    """Required."""
    department: str
    """Required."""
    backoffice_user_number: str
    """Required."""
    group_ids: list[str]
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if (value := self.backoffice_user_number) is not UNSET:
            data["backofficeUserNumber"] = value
        if (value := self.group_ids) is not UNSET:
            data["groupIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UserUpdateRequest:
        return decode(data)


def decode(data: Any) -> UserUpdateRequest:
    if type(data) is not dict:
        passed: UserUpdateRequest = data
        return passed
    model = _new(UserUpdateRequest)
    unknown = len(data) - 8
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
    if "backofficeUserNumber" in data:
        model.backoffice_user_number = data["backofficeUserNumber"]
    else:
        model.backoffice_user_number = _absent
        unknown += 1
    if "groupIds" in data:
        model.group_ids = data["groupIds"]
    else:
        model.group_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
