from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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
class DeliveryAddress:
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

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryAddress:
        return decode(data)


def decode(data: Any) -> DeliveryAddress:
    if type(data) is not dict:
        passed: DeliveryAddress = data
        return passed
    get: Any = data.get
    model = _new(DeliveryAddress)
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
