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
        "contactEmail",
        "groupIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UserCreateRequest(Model):
    """Request of `users.create`.

    Attributes:
        first_name: Required.
        last_name: Required.
        preferred_site: Required.
        preferred_currency: Required.
        preferred_language: Required.
        department: Required.
        contact_email: Required.
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
    contact_email: str
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
        if (value := self.contact_email) is not UNSET:
            data["contactEmail"] = value
        if (value := self.group_ids) is not UNSET:
            data["groupIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UserCreateRequest:
        return decode(data)


def decode(data: Any) -> UserCreateRequest:
    if type(data) is not dict:
        passed: UserCreateRequest = data
        return passed
    model = _new(UserCreateRequest)
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
    if "contactEmail" in data:
        model.contact_email = data["contactEmail"]
    else:
        model.contact_email = _absent
        unknown += 1
    if "groupIds" in data:
        model.group_ids = data["groupIds"]
    else:
        model.group_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
