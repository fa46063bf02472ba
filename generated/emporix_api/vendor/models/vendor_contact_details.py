from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "emails",
        "phones",
        "addressLine1",
        "city",
        "state",
        "postcode",
        "countryCode",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class VendorContactDetails:
    emails: list[str] | None | Unset = UNSET
    phones: list[str] | None | Unset = UNSET
    address_line_1: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    postcode: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.emails) is not UNSET:
            data["emails"] = value
        if (value := self.phones) is not UNSET:
            data["phones"] = value
        if (value := self.address_line_1) is not UNSET:
            data["addressLine1"] = value
        if (value := self.city) is not UNSET:
            data["city"] = value
        if (value := self.state) is not UNSET:
            data["state"] = value
        if (value := self.postcode) is not UNSET:
            data["postcode"] = value
        if (value := self.country_code) is not UNSET:
            data["countryCode"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> VendorContactDetails:
        return decode(data)


def decode(data: Any) -> VendorContactDetails:
    if type(data) is not dict:
        passed: VendorContactDetails = data
        return passed
    get: Any = data.get
    model = _new(VendorContactDetails)
    model.emails = get("emails", UNSET)
    model.phones = get("phones", UNSET)
    model.address_line_1 = get("addressLine1", UNSET)
    model.city = get("city", UNSET)
    model.state = get("state", UNSET)
    model.postcode = get("postcode", UNSET)
    model.country_code = get("countryCode", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
