from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "legalName",
        "registrationDate",
        "taxRegistrationNumber",
        "registrationAgency",
        "countryOfRegistration",
        "registrationId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LegalInfo:
    legal_name: str | None | Unset = UNSET
    registration_date: str | None | Unset = UNSET
    tax_registration_number: str | None | Unset = UNSET
    registration_agency: str | None | Unset = UNSET
    country_of_registration: str | None | Unset = UNSET
    registration_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.legal_name
        if value is not UNSET:
            data["legalName"] = value
        value = self.registration_date
        if value is not UNSET:
            data["registrationDate"] = value
        value = self.tax_registration_number
        if value is not UNSET:
            data["taxRegistrationNumber"] = value
        value = self.registration_agency
        if value is not UNSET:
            data["registrationAgency"] = value
        value = self.country_of_registration
        if value is not UNSET:
            data["countryOfRegistration"] = value
        value = self.registration_id
        if value is not UNSET:
            data["registrationId"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> LegalInfo:
        return decode(data)


def decode(data: Any) -> LegalInfo:
    if type(data) is not dict:
        passed: LegalInfo = data
        return passed
    get: Any = data.get
    model = _new(LegalInfo)
    model.legal_name = get("legalName", UNSET)
    model.registration_date = get("registrationDate", UNSET)
    model.tax_registration_number = get("taxRegistrationNumber", UNSET)
    model.registration_agency = get("registrationAgency", UNSET)
    model.country_of_registration = get("countryOfRegistration", UNSET)
    model.registration_id = get("registrationId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
