from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "emails",
        "phones",
        "addressLine1",
        "city",
        "state",
        "postcode",
        "countryCode",
        "tags",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ContactDetails:
    emails: list[str] | None | Unset = UNSET
    phones: list[str] | None | Unset = UNSET
    address_line_1: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    postcode: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.emails
        if value is not UNSET:
            data["emails"] = encode(value)
        value = self.phones
        if value is not UNSET:
            data["phones"] = encode(value)
        value = self.address_line_1
        if value is not UNSET:
            data["addressLine1"] = value
        value = self.city
        if value is not UNSET:
            data["city"] = value
        value = self.state
        if value is not UNSET:
            data["state"] = value
        value = self.postcode
        if value is not UNSET:
            data["postcode"] = value
        value = self.country_code
        if value is not UNSET:
            data["countryCode"] = value
        value = self.tags
        if value is not UNSET:
            data["tags"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ContactDetails:
        return decode(data)


def decode(data: Any) -> ContactDetails:
    if type(data) is not dict:
        passed: ContactDetails = data
        return passed
    get: Any = data.get
    model = _new(ContactDetails)
    model.emails = get("emails", UNSET)
    model.phones = get("phones", UNSET)
    model.address_line_1 = get("addressLine1", UNSET)
    model.city = get("city", UNSET)
    model.state = get("state", UNSET)
    model.postcode = get("postcode", UNSET)
    model.country_code = get("countryCode", UNSET)
    model.tags = get("tags", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
