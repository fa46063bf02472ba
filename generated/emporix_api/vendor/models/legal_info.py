from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "legalName",
        "registrationDate",
        "countryOfRegistration",
        "taxRegistrationNumber",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LegalInfo:
    legal_name: str | None | Unset = UNSET
    registration_date: str | None | Unset = UNSET
    country_of_registration: str | None | Unset = UNSET
    tax_registration_number: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.legal_name) is not UNSET:
            data["legalName"] = value
        if (value := self.registration_date) is not UNSET:
            data["registrationDate"] = value
        if (value := self.country_of_registration) is not UNSET:
            data["countryOfRegistration"] = value
        if (value := self.tax_registration_number) is not UNSET:
            data["taxRegistrationNumber"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
    model.country_of_registration = get("countryOfRegistration", UNSET)
    model.tax_registration_number = get("taxRegistrationNumber", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
