from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "emails",
        "phones",
        "addressLine1",
        "addressLine2",
        "city",
        "state",
        "postcode",
        "countryCode",
        "tags",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ContactDetails(Model):
    """Part of `Location`, `LocationCreate` and `LocationUpdate`."""

    emails: Maybe[list[str]] = UNSET
    phones: Maybe[list[str]] = UNSET
    address_line_1: Maybe[str] = UNSET
    address_line_2: Maybe[str] = UNSET
    city: Maybe[str] = UNSET
    state: Maybe[str] = UNSET
    postcode: Maybe[str] = UNSET
    country_code: Maybe[str] = UNSET
    tags: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.emails) is not UNSET:
            data["emails"] = value
        if (value := self.phones) is not UNSET:
            data["phones"] = value
        if (value := self.address_line_1) is not UNSET:
            data["addressLine1"] = value
        if (value := self.address_line_2) is not UNSET:
            data["addressLine2"] = value
        if (value := self.city) is not UNSET:
            data["city"] = value
        if (value := self.state) is not UNSET:
            data["state"] = value
        if (value := self.postcode) is not UNSET:
            data["postcode"] = value
        if (value := self.country_code) is not UNSET:
            data["countryCode"] = value
        if (value := self.tags) is not UNSET:
            data["tags"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ContactDetails:
        return decode(data)


def decode(data: Any) -> ContactDetails:
    if type(data) is not dict:
        passed: ContactDetails = data
        return passed
    model = _new(ContactDetails)
    unknown = len(data) - 9
    if "emails" in data:
        model.emails = data["emails"]
    else:
        model.emails = _absent
        unknown += 1
    if "phones" in data:
        model.phones = data["phones"]
    else:
        model.phones = _absent
        unknown += 1
    if "addressLine1" in data:
        model.address_line_1 = data["addressLine1"]
    else:
        model.address_line_1 = _absent
        unknown += 1
    if "addressLine2" in data:
        model.address_line_2 = data["addressLine2"]
    else:
        model.address_line_2 = _absent
        unknown += 1
    if "city" in data:
        model.city = data["city"]
    else:
        model.city = _absent
        unknown += 1
    if "state" in data:
        model.state = data["state"]
    else:
        model.state = _absent
        unknown += 1
    if "postcode" in data:
        model.postcode = data["postcode"]
    else:
        model.postcode = _absent
        unknown += 1
    if "countryCode" in data:
        model.country_code = data["countryCode"]
    else:
        model.country_code = _absent
        unknown += 1
    if "tags" in data:
        model.tags = data["tags"]
    else:
        model.tags = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
