from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "title",
        "contactName",
        "companyName",
        "street",
        "streetNumber",
        "streetAppendix",
        "zip",
        "city",
        "country",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class InvoiceAddress(Model):
    """Part of `Payment`."""

    title: Maybe[str] = UNSET
    contact_name: Maybe[str] = UNSET
    company_name: Maybe[str] = UNSET
    street: Maybe[str] = UNSET
    street_number: Maybe[str] = UNSET
    street_appendix: Maybe[str] = UNSET
    zip_: Maybe[str] = UNSET
    city: Maybe[str] = UNSET
    country: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.title) is not UNSET:
            data["title"] = value
        if (value := self.contact_name) is not UNSET:
            data["contactName"] = value
        if (value := self.company_name) is not UNSET:
            data["companyName"] = value
        if (value := self.street) is not UNSET:
            data["street"] = value
        if (value := self.street_number) is not UNSET:
            data["streetNumber"] = value
        if (value := self.street_appendix) is not UNSET:
            data["streetAppendix"] = value
        if (value := self.zip_) is not UNSET:
            data["zip"] = value
        if (value := self.city) is not UNSET:
            data["city"] = value
        if (value := self.country) is not UNSET:
            data["country"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> InvoiceAddress:
        return decode(data)


def decode(data: Any) -> InvoiceAddress:
    if type(data) is not dict:
        passed: InvoiceAddress = data
        return passed
    model = _new(InvoiceAddress)
    unknown = len(data) - 9
    if "title" in data:
        model.title = data["title"]
    else:
        model.title = _absent
        unknown += 1
    if "contactName" in data:
        model.contact_name = data["contactName"]
    else:
        model.contact_name = _absent
        unknown += 1
    if "companyName" in data:
        model.company_name = data["companyName"]
    else:
        model.company_name = _absent
        unknown += 1
    if "street" in data:
        model.street = data["street"]
    else:
        model.street = _absent
        unknown += 1
    if "streetNumber" in data:
        model.street_number = data["streetNumber"]
    else:
        model.street_number = _absent
        unknown += 1
    if "streetAppendix" in data:
        model.street_appendix = data["streetAppendix"]
    else:
        model.street_appendix = _absent
        unknown += 1
    if "zip" in data:
        model.zip_ = data["zip"]
    else:
        model.zip_ = _absent
        unknown += 1
    if "city" in data:
        model.city = data["city"]
    else:
        model.city = _absent
        unknown += 1
    if "country" in data:
        model.country = data["country"]
    else:
        model.country = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
