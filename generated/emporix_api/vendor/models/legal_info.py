from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "legalName",
        "registrationDate",
        "countryOfRegistration",
        "taxRegistrationNumber",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class LegalInfo(Model):
    """Part of `Vendor`, `VendorCreate` and `VendorUpdate`."""

    legal_name: Maybe[str] = UNSET
    registration_date: Maybe[str] = UNSET
    country_of_registration: Maybe[str] = UNSET
    tax_registration_number: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> LegalInfo:
        return decode(data)


def decode(data: Any) -> LegalInfo:
    if type(data) is not dict:
        passed: LegalInfo = data
        return passed
    model = _new(LegalInfo)
    unknown = len(data) - 4
    if "legalName" in data:
        model.legal_name = data["legalName"]
    else:
        model.legal_name = _absent
        unknown += 1
    if "registrationDate" in data:
        model.registration_date = data["registrationDate"]
    else:
        model.registration_date = _absent
        unknown += 1
    if "countryOfRegistration" in data:
        model.country_of_registration = data["countryOfRegistration"]
    else:
        model.country_of_registration = _absent
        unknown += 1
    if "taxRegistrationNumber" in data:
        model.tax_registration_number = data["taxRegistrationNumber"]
    else:
        model.tax_registration_number = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
