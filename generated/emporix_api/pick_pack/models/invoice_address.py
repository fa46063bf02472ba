from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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


@attrs.define(kw_only=True, repr=False)
class InvoiceAddress:
    title: str | None | Unset = UNSET
    contact_name: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    street: str | None | Unset = UNSET
    street_number: str | None | Unset = UNSET
    street_appendix: str | None | Unset = UNSET
    zip_: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.title
        if value is not UNSET:
            data["title"] = value
        value = self.contact_name
        if value is not UNSET:
            data["contactName"] = value
        value = self.company_name
        if value is not UNSET:
            data["companyName"] = value
        value = self.street
        if value is not UNSET:
            data["street"] = value
        value = self.street_number
        if value is not UNSET:
            data["streetNumber"] = value
        value = self.street_appendix
        if value is not UNSET:
            data["streetAppendix"] = value
        value = self.zip_
        if value is not UNSET:
            data["zip"] = value
        value = self.city
        if value is not UNSET:
            data["city"] = value
        value = self.country
        if value is not UNSET:
            data["country"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> InvoiceAddress:
        return decode(data)


def decode(data: Any) -> InvoiceAddress:
    if type(data) is not dict:
        passed: InvoiceAddress = data
        return passed
    get: Any = data.get
    model = _new(InvoiceAddress)
    model.title = get("title", UNSET)
    model.contact_name = get("contactName", UNSET)
    model.company_name = get("companyName", UNSET)
    model.street = get("street", UNSET)
    model.street_number = get("streetNumber", UNSET)
    model.street_appendix = get("streetAppendix", UNSET)
    model.zip_ = get("zip", UNSET)
    model.city = get("city", UNSET)
    model.country = get("country", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
